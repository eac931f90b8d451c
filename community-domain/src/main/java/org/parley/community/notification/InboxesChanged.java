package org.parley.community.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.community.event.DomainEvent;

/**
 * Inboxes of several members got something new at once: one event, however many follow what it is
 * about.
 *
 * @param memberIds separated by spaces
 */
public record InboxesChanged(String memberIds, Instant at) implements DomainEvent {

  static InboxesChanged of(Collection<Long> memberIds, Instant at) {
    return new InboxesChanged(
        memberIds.stream().map(String::valueOf).collect(Collectors.joining(" ")), at);
  }

  /** The members whose inboxes they are. */
  public List<Long> members() {
    return Stream.of(memberIds.split(" ")).map(Long::valueOf).toList();
  }
}
