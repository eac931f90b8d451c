package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.follow.ThreadMuted;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadSplit;

/** Keeps notifications in step with threads and mutes, in the transaction of what happened. */
@ApplicationScoped
class NotificationKeeping {

  @Inject Notifications notifications;
  @Inject Readings readings;

  void on(@Observes ThreadMerged event) {
    notifications.followPosts(event.threadId(), event.intoThreadId());
  }

  void on(@Observes ThreadSplit event) {
    notifications.followPosts(event.threadId(), event.newThreadId());
  }

  /** Nothing of it any more: what is unread counts as read, and so is not mailed either. */
  void on(@Observes ThreadMuted event) {
    readings.readThread(event.actorId(), event.threadId());
  }
}
