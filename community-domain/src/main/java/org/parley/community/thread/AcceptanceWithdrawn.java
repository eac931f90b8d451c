package org.parley.community.thread;

import java.time.Instant;

/** No answer is accepted any more. */
public record AcceptanceWithdrawn(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
