package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Who accepted which answer, and when. */
@ApplicationScoped
public class ExpertAcceptances {

  @Inject Jdbi jdbi;

  void accepted(long threadId, long postId, long actorId, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into expert_acceptance (thread_id, post_id, accepted_by, accepted_at)
                    values (:thread, :post, (select id from member where id = :actor), :at)
                    on conflict (thread_id) do update
                    set post_id = excluded.post_id, accepted_by = excluded.accepted_by,
                        accepted_at = excluded.accepted_at\
                    """)
                .bind("thread", threadId)
                .bind("post", postId)
                .bind("actor", actorId)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
  }

  void withdrawn(long threadId) {
    jdbi.useHandle(
        handle -> handle.execute("delete from expert_acceptance where thread_id = ?", threadId));
  }
}
