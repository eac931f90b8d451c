package org.parley.community.thread;

import java.time.Instant;

/**
 * A hidden or deleted post is there again.
 *
 * @param before the name of the {@link PostState} that it was in
 */
public record PostRestored(long threadId, long postId, long actorId, String before, Instant at)
    implements ThreadEvent {}
