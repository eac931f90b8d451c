package org.parley.community.badge;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member was given a badge, by a rule or by hand, for what they have just done. */
public record BadgeAwarded(long awardId, long memberId, Instant at) implements DomainEvent {}
