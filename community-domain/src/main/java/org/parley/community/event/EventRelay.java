package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Delivers one owed event per transaction. Any number of nodes may run it at once: a row is locked
 * while it is being delivered and the others skip it.
 */
@ApplicationScoped
public class EventRelay {

  private static final Duration KEPT = Duration.ofDays(7);

  @Inject Clock clock;
  @Inject EventPublications publications;
  @Inject @Any Instance<DomainEventListener> listeners;

  /**
   * Delivers the oldest due event.
   *
   * @return whether there was one
   * @throws DeliveryFailed when its listener threw; whatever the listener wrote is rolled back
   */
  @Transactional
  public boolean deliverOne() {
    Optional<EventPublication> due = publications.claim(clock.instant());
    due.ifPresent(
        publication -> {
          try {
            listener(publication.listener()).on(publication.event());
          } catch (RuntimeException e) {
            throw new DeliveryFailed(publication.id(), publication.listener(), e);
          }
          publication.complete(clock.instant());
        });
    return due.isPresent();
  }

  @Transactional
  public void recordFailure(DeliveryFailed failure) {
    publications
        .find(failure.publicationId())
        .ifPresent(
            publication -> publication.fail(String.valueOf(failure.getCause()), clock.instant()));
  }

  /** Removes deliveries completed more than a week ago. */
  @Transactional
  public int forgetDelivered() {
    return publications.removeCompletedBefore(clock.instant().minus(KEPT));
  }

  private DomainEventListener listener(String name) {
    return listeners.stream()
        .filter(listener -> listener.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No listener is called " + name));
  }
}
