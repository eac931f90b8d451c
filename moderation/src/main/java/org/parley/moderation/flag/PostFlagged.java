package org.parley.moderation.flag;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * A member asked to look at a post.
 *
 * @param reason the word of a {@link FlagReason}
 */
public record PostFlagged(
    long threadId, long postId, long flagId, long flaggerId, String reason, Instant at)
    implements DomainEvent {}
