package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.NoticeKind;

/** Why somebody did something to a thread, as they noted it there. */
@ApplicationScoped
public class DeedNotes {

  @Inject Jdbi jdbi;

  /** Empty when nobody said. */
  String of(long threadId, NoticeKind kind, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select note from thread_notice
                    where thread_id = :thread and kind = :kind and noticed_at = :at
                    order by id desc limit 1\
                    """)
                .bind("thread", threadId)
                .bind("kind", kind.name())
                .bind("at", at)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
  }
}
