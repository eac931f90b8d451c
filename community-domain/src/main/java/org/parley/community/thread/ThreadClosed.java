package org.parley.community.thread;

import java.time.Instant;

/** A thread takes no more answers. */
public record ThreadClosed(long threadId, long actorId, String reason, Instant at)
    implements ThreadEvent {}
