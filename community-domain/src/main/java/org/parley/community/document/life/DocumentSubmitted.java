package org.parley.community.document.life;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A document was handed in for review. */
public record DocumentSubmitted(long documentId, long actorId, Instant at) implements DomainEvent {}
