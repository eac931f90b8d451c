package org.parley.moderation.followup;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Something was done to a follow-up: whoever keeps a copy re-reads it.
 *
 * @param deed the name of a {@link Deed}
 * @param actorId who did it, null for the community itself
 */
public record FollowUpChanged(long followUpId, long threadId, String deed, Long actorId, Instant at)
    implements DomainEvent {}
