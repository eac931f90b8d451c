package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.ThreadEvent;
import org.parley.search.fallback.SearchTexts;

/**
 * Hears that a thread changed and notes it, in the same transaction in which the event is marked as
 * delivered. {@link IndexUpdates} does the rest, in whichever process holds the index: so neither a
 * crash nor a command line beside the server loses a change.
 */
@ApplicationScoped
public class SearchIndexer implements DomainEventListener {

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
    for (long thread : ((ThreadEvent) event).threads()) {
      pending.add(thread);
      texts.owe(thread);
    }
  }
}
