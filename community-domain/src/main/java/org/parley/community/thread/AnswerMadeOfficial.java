package org.parley.community.thread;

import java.time.Instant;

/** An agent declared an answer the company's own. */
public record AnswerMadeOfficial(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
