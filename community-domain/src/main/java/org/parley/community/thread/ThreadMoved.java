package org.parley.community.thread;

import java.time.Instant;

/** A thread stands in another space now. */
public record ThreadMoved(long threadId, long fromSpaceId, long toSpaceId, long actorId, Instant at)
    implements ThreadEvent {}
