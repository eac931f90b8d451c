package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.ThreadMerged;

/** What opened a thread before it was merged into another one, where it stands now. */
@ApplicationScoped
class MergedOpenings {

  @Inject Jdbi jdbi;

  /** Whatever has opened a thread has a title in its history, wherever it stands. */
  Optional<Long> find(ThreadMerged merged) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.id from thread old
                    join post p on p.thread_id = :into and p.author_id = old.author_id
                    where old.id = :old and p.kind in ('ANSWER', 'COMMENT')
                      and exists (select 1 from post_revision r
                                  where r.post_id = p.id and r.title is not null)
                    order by p.id desc limit 1\
                    """)
                .bind("old", merged.threadId())
                .bind("into", merged.intoThreadId())
                .mapTo(Long.class)
                .findOne());
  }
}
