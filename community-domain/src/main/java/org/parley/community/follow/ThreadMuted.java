package org.parley.community.follow;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member wants to hear nothing more of a thread. */
public record ThreadMuted(long threadId, long actorId, Instant at) implements DomainEvent {}
