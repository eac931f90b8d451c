package org.parley.community.thread;

import java.time.Instant;

/**
 * A post was taken back or deleted.
 *
 * @param before the name of the {@link PostState} that it was in
 */
public record PostDeleted(long threadId, long postId, long actorId, String before, Instant at)
    implements ThreadEvent {}
