package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Delivers owed events: one per transaction, or many to a listener that takes many. Any number of
 * nodes may run it at once: a row is locked while it is being delivered and the others skip it.
 */
@ApplicationScoped
public class EventRelay {

  private static final Duration KEPT = Duration.ofDays(7);
  private static final int MANY = 100;

  @Inject Clock clock;
  @Inject EventPublications publications;
  @Inject Listeners listeners;

  /**
   * Delivers the oldest due event, and those with it that its listener takes in one go.
   *
   * @return how many there were
   * @throws DeliveryFailed when its listener threw; whatever the listener wrote is rolled back
   */
  @Transactional
  public int deliverSome() {
    List<OwedEvent> due = new ArrayList<>();
    publications.claim(clock.instant()).ifPresent(due::add);
    if (!due.isEmpty()) {
      deliver(due);
    }
    return due.size();
  }

  /**
   * Delivers one event by itself, if it is still due.
   *
   * @throws DeliveryFailed as above
   */
  @Transactional
  public void deliver(long publicationId) {
    Optional<OwedEvent> due = publications.claim(publicationId, clock.instant());
    due.ifPresent(
        owed -> {
          try {
            listeners.named(owed.listener()).on(owed.event());
          } catch (RuntimeException e) {
            throw new DeliveryFailed(List.of(owed), e);
          }
          publications.complete(List.of(owed.id()), clock.instant());
        });
  }

  @Transactional
  public void recordFailure(long publicationId, Throwable cause) {
    publications
        .find(publicationId)
        .ifPresent(publication -> publication.fail(String.valueOf(cause), clock.instant()));
  }

  /** Removes deliveries completed more than a week ago. */
  @Transactional
  public int forgetDelivered() {
    return publications.removeCompletedBefore(clock.instant().minus(KEPT));
  }

  private void deliver(List<OwedEvent> due) {
    OwedEvent first = due.get(0);
    try {
      DomainEventListener listener = listeners.named(first.listener());
      if (listener.takesMany()) {
        due.addAll(publications.claimMore(first, MANY - 1, clock.instant()));
        listener.onAll(due.stream().map(OwedEvent::event).toList());
      } else {
        listener.on(first.event());
      }
    } catch (RuntimeException e) {
      throw new DeliveryFailed(due, e);
    }
    publications.complete(due.stream().map(OwedEvent::id).toList(), clock.instant());
  }
}
