package org.parley.community.idea;

import java.time.Instant;
import org.parley.community.thread.ThreadEvent;

/**
 * A product team said something new of an idea.
 *
 * @param postId the post that opens the idea
 * @param status the name of the {@link IdeaStatus} that it has now
 */
public record IdeaStatusChanged(long threadId, long postId, String status, long actorId, Instant at)
    implements ThreadEvent {}
