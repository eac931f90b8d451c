package org.parley.community.thread;

import java.util.List;
import org.parley.community.event.DomainEvent;

/** Something of a thread changed: whoever keeps a copy re-reads it. */
public interface ThreadEvent extends DomainEvent {

  long threadId();

  /** All threads that changed. */
  default List<Long> threads() {
    return List.of(threadId());
  }
}
