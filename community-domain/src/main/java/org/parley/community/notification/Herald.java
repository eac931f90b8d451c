package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.parley.community.event.DomainEvents;

/** Tells members of news, each by the ways they chose, and says that their inboxes changed. */
@ApplicationScoped
class Herald {

  @Inject Clock clock;
  @Inject Recipients recipients;
  @Inject Notifications notifications;
  @Inject DomainEvents events;

  /**
   * Tells those of the members who may know of it. Who wants to hear nothing of this kind gets a
   * silent row, so that the same post does not reach them for a lesser reason.
   */
  void tell(News news, Collection<Long> memberIds) {
    deliver(
        recipients.of(news, memberIds).stream().map(recipient -> recipient.tell(news)).toList());
  }

  void deliver(List<Telling> tellings) {
    List<Long> changed = notifications.add(tellings);
    if (!changed.isEmpty()) {
      events.publish(InboxesChanged.of(changed, clock.instant()));
    }
  }
}
