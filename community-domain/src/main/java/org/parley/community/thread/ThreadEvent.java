package org.parley.community.thread;

import org.parley.community.event.DomainEvent;

/** Something of a thread changed: whoever keeps a copy re-reads it. */
public interface ThreadEvent extends DomainEvent {

  long threadId();
}
