package org.parley.moderation.routing;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** An agent came or went, or can do more or less than before. */
public record AgentChanged(long memberId, Instant at) implements DomainEvent {}
