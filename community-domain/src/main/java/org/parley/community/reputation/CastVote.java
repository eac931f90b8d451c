package org.parley.community.reputation;

import java.time.Instant;

/**
 * A vote whose voter is known, as the search for unmeant votes looks at it.
 *
 * @param value 1 or -1
 */
public record CastVote(
    long voterId, long authorId, long postId, long threadId, int value, Instant at) {}
