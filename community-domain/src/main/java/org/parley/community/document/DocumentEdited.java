package org.parley.community.document;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Somebody changed the text of a document.
 *
 * @param number the number of the last step of it
 */
public record DocumentEdited(long documentId, int number, long actorId, Instant at)
    implements DomainEvent {}
