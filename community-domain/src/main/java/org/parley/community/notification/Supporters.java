package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Whom it concerns what becomes of an idea, batch by batch in the order of their ids. */
@ApplicationScoped
class Supporters {

  static final int BATCH = 500;

  private static final String SELECT =
      """
      select member_id from (
        select v.member_id from idea_vote v
        where v.thread_id = :thread and (:from = 0 or v.came_from = :from)
        union
        select t.author_id from thread t
        where t.id = :thread and :from = 0 and t.author_id is not null
        union
        select f.member_id from follow f
        where f.target = 'THREAD' and f.target_id = :thread and :from = 0
      ) concerned
      where member_id > :after order by member_id limit :limit\
      """;

  @Inject Jdbi jdbi;

  /** The next of them; the last batch is shorter than {@link #BATCH}. */
  List<Long> next(SupportersToTell round) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("thread", round.threadId())
                .bind("from", round.fromThreadId())
                .bind("after", round.afterMemberId())
                .bind("limit", BATCH)
                .mapTo(Long.class)
                .list());
  }
}
