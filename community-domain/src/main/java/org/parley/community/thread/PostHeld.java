package org.parley.community.thread;

import java.time.Instant;

/**
 * The house itself took a post out of sight, on nobody's behalf.
 *
 * @param cause the name of a {@link HoldCause}
 */
public record PostHeld(long threadId, long postId, String cause, Instant at)
    implements ThreadEvent {}
