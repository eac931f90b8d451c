package org.parley.community.thread;

import java.time.Instant;

/** Who keeps order took a post out. */
public record PostHidden(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
