package org.parley.community.popular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.Threads;

/** How many people each thread has moved to do something, and so how hot it is. */
@ApplicationScoped
class People {

  @Inject Jdbi jdbi;

  /** In the order of their ids, so that two who note the same threads do not wait in a circle. */
  void note(Collection<Long> threadIds) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into popularity_pending (thread_id)
                    select id from thread where id = any(:threads) order by id
                    on conflict do nothing\
                    """)
                .bindArray("threads", Long.class, threadIds.toArray())
                .execute());
  }

  /** Takes a thread whose people are to be counted, which nobody else is counting. */
  Optional<Long> claim() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    delete from popularity_pending where thread_id = (
                      select thread_id from popularity_pending limit 1 for update skip locked)
                    returning thread_id\
                    """)
                .mapTo(Long.class)
                .findOne());
  }

  void count(long threadId) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "update thread set people = thread_people_weight(id, '-infinity') where id = ?",
              threadId);
          handle.execute("update thread set hot = " + Threads.HOT + " where id = ?", threadId);
        });
  }
}
