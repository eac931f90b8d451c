package org.parley.community.thread;

import java.time.Instant;

/** The asker, or staff for them, said which answer helped. */
public record AnswerAccepted(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
