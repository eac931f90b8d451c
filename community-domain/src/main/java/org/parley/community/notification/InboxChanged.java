package org.parley.community.notification;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member's inbox got something new, or something in it was read. */
public record InboxChanged(long memberId, Instant at) implements DomainEvent {}
