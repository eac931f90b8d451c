package org.parley.community.invitation;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member who was asked would rather not answer. */
public record InvitationDeclined(long threadId, long memberId, Instant at) implements DomainEvent {}
