package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Whom a poll concerns: who has voted, who follows the thread, and whose post it is in. */
@ApplicationScoped
class PollFollowers {

  static final int BATCH = 500;

  private static final String SELECT =
      """
      select member_id from (
        select member_id from poll_voter where poll_id = :poll
        union
        select f.member_id from follow f join post p on p.thread_id = f.target_id
        where p.id = :post and f.target = 'THREAD' and f.followed_at <= cast(:at as timestamptz)
        union
        select author_id from post where id = :post and author_id is not null
      ) concerned where member_id > :after order by member_id limit :limit\
      """;

  @Inject Jdbi jdbi;

  /** The next of them; the last batch is shorter than {@link #BATCH}. */
  List<Long> next(PollToTell round) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("poll", round.pollId())
                .bind("post", round.postId())
                .bind("at", round.at().toString())
                .bind("after", round.afterMemberId())
                .bind("limit", BATCH)
                .mapTo(Long.class)
                .list());
  }
}
