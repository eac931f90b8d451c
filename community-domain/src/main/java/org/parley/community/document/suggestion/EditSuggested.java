package org.parley.community.document.suggestion;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A reader suggested a change to what is published. */
public record EditSuggested(long documentId, long suggestionId, long actorId, Instant at)
    implements DomainEvent {}
