package org.parley.community.notification;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Somebody looked again at a post whose author had appealed, and it stays out of sight. Whoever
 * keeps the appeals publishes it; the author is told, but never by whom.
 */
public record AppealRefused(long threadId, long postId, long appealId, long memberId, Instant at)
    implements DomainEvent {}
