package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * The ledger of reputation. It is only ever written by settling: entries are appended until those
 * that stand say what their causes say. Whoever settles holds the members concerned, always in the
 * order of their ids and after the thread, so that a day's limit and a total are never reckoned by
 * two at once and nobody waits in a circle.
 */
@ApplicationScoped
public class Ledger {

  private static final String MEMBERS_OF_POSTS =
      """
      select m.id from member m where m.id in (
        select author_id from post where id = any(:ids)
        union select member_id from vote where post_id = any(:ids) and value < 0
        union select member_id from acceptance where post_id = any(:ids)
        union select member_id from reputation_entry where post_id = any(:ids))
      order by m.id for no key update
      """;

  static final String MEMBERS =
      "select m.id from member m where m.id = any(:ids) order by m.id for no key update";

  @Inject EntityManager em;
  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /** Brings all entries about these posts in step; answers how many were written. */
  int settlePosts(Collection<Long> postIds, Reason reason) {
    return settle(MEMBERS_OF_POSTS, Settlement.OF_POSTS, postIds, reason);
  }

  /** Brings all entries of these members in step; answers how many were written. */
  int settleMembers(Collection<Long> memberIds, Reason reason) {
    return settle(MEMBERS, Settlement.OF_MEMBERS, memberIds, reason);
  }

  private int settle(String lock, String write, Collection<Long> ids, Reason reason) {
    // what JPA still holds back is a cause, too
    em.flush();
    return jdbi.withHandle(
        handle -> {
          handle
              .createQuery(lock)
              .bindArray("ids", Long.class, ids.toArray())
              .mapTo(Long.class)
              .list();
          return Settlement.run(handle, write, ids, new Settlement.Note(reason, clock.instant()));
        });
  }

  /** All posts of the threads. */
  List<Long> postsOf(Collection<Long> threadIds) {
    em.flush();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from post where thread_id = any(:threads)")
                .bindArray("threads", Long.class, threadIds.toArray())
                .mapTo(Long.class)
                .list());
  }

  /** Members who have entries or causes, after the given id. */
  List<Long> membersAfter(long after, int limit) {
    return jdbi.withHandle(handle -> LedgerFilling.membersAfter(handle, after, limit));
  }
}
