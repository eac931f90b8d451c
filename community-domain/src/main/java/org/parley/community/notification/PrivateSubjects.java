package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Audience;

/** What a private conversation is about, in words that its reader may know. */
@ApplicationScoped
class PrivateSubjects {

  /** Stands for the title of a thread that was hidden, or moved where the reader does not read. */
  private static final String UNTOLD = "…";

  private static final String TITLE =
      "select t.title from thread t, member m where t.id = :thread and m.id = :member and "
          + Audience.OF_THREAD;

  @Inject Jdbi jdbi;

  /** The title of the public thread. */
  String title(long threadId, long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TITLE)
                .bind("thread", threadId)
                .bind("member", memberId)
                .mapTo(String.class)
                .findOne()
                .orElse(UNTOLD));
  }
}
