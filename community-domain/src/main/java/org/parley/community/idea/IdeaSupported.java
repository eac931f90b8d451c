package org.parley.community.idea;

import java.time.Instant;
import org.parley.community.thread.ThreadEvent;

/**
 * A member supports an idea, or does so no longer.
 *
 * @param isSupported whether they support it now
 */
public record IdeaSupported(
    long threadId, long postId, long actorId, boolean isSupported, Instant at)
    implements ThreadEvent {}
