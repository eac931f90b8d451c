package org.parley.community.document.life;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A document's text became what readers see. */
public record DocumentPublished(long documentId, long threadId, int step, long actorId, Instant at)
    implements DomainEvent {}
