package org.parley.community.thread;

import java.time.Instant;

/** No answer is the company's own any more. */
public record OfficialAnswerWithdrawn(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
