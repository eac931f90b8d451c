package org.parley.community.document.life;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A document was given back to its editors with a reason. */
public record DocumentReturned(long documentId, long actorId, Instant at) implements DomainEvent {}
