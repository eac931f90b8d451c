package org.parley.moderation.followup;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * A thread needs an agent.
 *
 * @param reason the name of a {@link org.parley.moderation.sla.FollowUpReason}
 * @param actorId who opened it, null for the community itself
 */
public record FollowUpOpened(
    long followUpId, long threadId, String reason, Long actorId, Instant at)
    implements DomainEvent {}
