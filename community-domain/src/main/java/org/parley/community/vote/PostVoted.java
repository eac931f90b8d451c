package org.parley.community.vote;

import java.time.Instant;
import org.parley.community.thread.ThreadEvent;

/**
 * A member's vote on a post changed.
 *
 * @param value the vote now: 1, -1, or 0 when it was taken back
 */
public record PostVoted(long threadId, long postId, long actorId, int value, Instant at)
    implements ThreadEvent {}
