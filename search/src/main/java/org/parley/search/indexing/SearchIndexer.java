package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.ThreadEvent;
import org.parley.search.fallback.SearchTexts;
import org.parley.search.indexing.Changes.Change;

/**
 * Hears that a thread changed and notes it, in the same transaction in which the event is marked as
 * delivered. {@link IndexUpdates} does the rest, in whichever process holds the index: so neither a
 * crash nor a command line beside the server loses a change.
 */
@ApplicationScoped
public class SearchIndexer implements DomainEventListener {

  @Inject ThreadChanges changes;
  @Inject PendingThreads pending;
  @Inject SearchTexts texts;

  @Override
  public String name() {
    return "search";
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
    Collection<Change> changed = changes.of(events);
    pending.add(changed);
    texts.owe(changed);
  }
}
