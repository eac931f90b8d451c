package org.parley.community.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Whoever listens, looked up once: asking the container for some thirty beans anew costs a post
 * more than writing down what they are owed.
 */
@ApplicationScoped
class Listeners {

  @Inject @Any Instance<DomainEventListener> found;

  private List<DomainEventListener> all = List.of();

  @PostConstruct
  void look() {
    List<DomainEventListener> listeners = new ArrayList<>();
    found.forEach(listeners::add);
    all = List.copyOf(listeners);
  }

  /** The names of those who want to hear of the event. */
  List<String> wanting(DomainEvent event) {
    return all.stream()
        .filter(listener -> listener.wants(event.getClass()))
        .map(DomainEventListener::name)
        .toList();
  }

  DomainEventListener named(String name) {
    return all.stream()
        .filter(listener -> listener.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No listener is called " + name));
  }
}
