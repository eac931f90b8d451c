package org.parley.community.document.comment;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Somebody commented on a passage of a draft.
 *
 * @param answeredId whose comment it answers; null for one of its own, or when that account is gone
 */
public record PassageCommented(
    long documentId, long commentId, Long answeredId, long actorId, Instant at)
    implements DomainEvent {}
