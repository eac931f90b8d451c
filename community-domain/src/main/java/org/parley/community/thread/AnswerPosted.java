package org.parley.community.thread;

import java.time.Instant;

/** An answer, or a reply in a discussion, was written. */
public record AnswerPosted(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
