package org.parley.community.badge;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member holds a badge no longer: its cause is gone, or it was taken by hand. */
public record BadgeRevoked(long awardId, long memberId, Instant at) implements DomainEvent {}
