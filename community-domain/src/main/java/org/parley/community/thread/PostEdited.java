package org.parley.community.thread;

import java.time.Instant;

/** A post says something else now; for an opening post the title and tags may have changed. */
public record PostEdited(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
