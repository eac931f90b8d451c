package org.parley.community.notification;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Something happened to a member that staff decided, or to what was decided before. Whoever keeps
 * the decisions publishes it; the member is told, but never by whom.
 *
 * @param deed a word that messages have a text for, such as {@code SANCTION_SILENCE}
 */
public record MemberSanctioned(long sanctionId, long memberId, String deed, Instant at)
    implements DomainEvent {}
