package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Who accepted which answer, and when; whether it still is accepted its thread says. */
@ApplicationScoped
class Acceptances {

  @Inject Jdbi jdbi;

  void note(long postId, long memberId, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into acceptance (post_id, member_id, accepted_at)
                    select :post, (select id from member where id = :member), :at
                    on conflict (post_id) do update
                      set member_id = excluded.member_id, accepted_at = excluded.accepted_at\
                    """)
                .bind("post", postId)
                .bind("member", memberId)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
  }
}
