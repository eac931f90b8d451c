package org.parley.community.expertise;

import java.time.Instant;
import org.parley.community.thread.ThreadEvent;

/**
 * Staff have checked an answer for its accuracy.
 *
 * @param verdict the name of the {@link CheckVerdict}
 */
public record AnswerChecked(long threadId, long postId, long actorId, String verdict, Instant at)
    implements ThreadEvent {}
