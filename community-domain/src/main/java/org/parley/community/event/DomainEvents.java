package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Where services tell what happened. Observers in the same module hear it at once, in the same
 * transaction (CDI); for each listener of another module a row is written in that transaction, so
 * that an event is delivered if and only if what it tells was committed.
 */
@ApplicationScoped
public class DomainEvents {

  @Inject Clock clock;
  @Inject EventPublications publications;
  @Inject Listeners listeners;
  @Inject jakarta.enterprise.event.Event<DomainEvent> observers;

  public void publish(DomainEvent event) {
    observers.fire(event);
    List<String> owed = listeners.wanting(event);
    if (!owed.isEmpty()) {
      publications.add(owed, event, clock.instant());
    }
  }
}
