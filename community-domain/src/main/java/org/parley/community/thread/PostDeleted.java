package org.parley.community.thread;

import java.time.Instant;

/** A post was taken back or deleted. */
public record PostDeleted(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
