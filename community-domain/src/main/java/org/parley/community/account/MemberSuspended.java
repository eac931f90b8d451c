package org.parley.community.account;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member was kept out: whatever let them in before is worthless now. */
public record MemberSuspended(long memberId, Instant at) implements DomainEvent {}
