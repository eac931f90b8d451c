package org.parley.community.document.life;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A document was laid aside. */
public record DocumentArchived(long documentId, long actorId, Instant at) implements DomainEvent {}
