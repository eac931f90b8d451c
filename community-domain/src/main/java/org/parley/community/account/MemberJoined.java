package org.parley.community.account;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** Somebody has an account now. */
public record MemberJoined(long memberId, Instant at) implements DomainEvent {}
