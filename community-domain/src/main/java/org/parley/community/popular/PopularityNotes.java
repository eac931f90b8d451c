package org.parley.community.popular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.ThreadEvent;

/** Hears that something happened to a thread and notes that its people are to be counted again. */
@ApplicationScoped
public class PopularityNotes implements DomainEventListener {

  @Inject People people;

  @Override
  public String name() {
    return "popularity";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return ThreadEvent.class.isAssignableFrom(type);
  }

  @Override
  public void on(DomainEvent event) {
    onAll(List.of(event));
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  @Override
  public void onAll(List<DomainEvent> events) {
    people.note(
        events.stream()
            .flatMap(event -> ((ThreadEvent) event).threads().stream())
            .distinct()
            .toList());
  }
}
