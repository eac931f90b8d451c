package org.parley.community.thread;

import java.time.Instant;

/** A hidden or deleted post is there again. */
public record PostRestored(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
