package org.parley.community.event;

import java.time.Instant;

/** Something that happened, in the past tense: a record of ids, strings and instants. */
public interface DomainEvent {

  /** When it happened. */
  Instant at();
}
