package org.parley.community.account;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member tells something else about themselves now. */
public record ProfileChanged(long memberId, Instant at) implements DomainEvent {}
