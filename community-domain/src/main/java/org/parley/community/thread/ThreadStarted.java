package org.parley.community.thread;

import java.time.Instant;

/** A question was asked or a discussion begun. */
public record ThreadStarted(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
