package org.parley.community.badge.visit;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member is here; told at most once an hour. */
public record MemberVisited(long memberId, Instant at) implements DomainEvent {}
