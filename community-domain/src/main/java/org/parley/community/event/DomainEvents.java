package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Where services tell what happened. Observers in the same module hear it at once, in the same
 * transaction (CDI); for each listener of another module a row is written in that transaction, so
 * that an event is delivered if and only if what it tells was committed.
 */
@ApplicationScoped
public class DomainEvents {

  @Inject Clock clock;
  @Inject EventPublications publications;
  @Inject @Any Instance<DomainEventListener> listeners;
  @Inject jakarta.enterprise.event.Event<DomainEvent> observers;

  public void publish(DomainEvent event) {
    observers.fire(event);
    for (DomainEventListener listener : listeners) {
      if (listener.wants(event.getClass())) {
        publications.add(new EventPublication(listener.name(), event, clock.instant()));
      }
    }
  }
}
