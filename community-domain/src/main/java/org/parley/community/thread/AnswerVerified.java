package org.parley.community.thread;

import java.time.Instant;

/** Staff have verified an answer as it stands. */
public record AnswerVerified(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
