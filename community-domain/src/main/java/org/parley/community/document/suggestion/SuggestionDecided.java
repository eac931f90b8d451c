package org.parley.community.document.suggestion;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Staff accepted a reader's suggestion, or turned it down.
 *
 * @param state what became of it: {@code ACCEPTED} or {@code REJECTED}
 */
public record SuggestionDecided(
    long documentId, long suggestionId, String state, long actorId, Instant at)
    implements DomainEvent {}
