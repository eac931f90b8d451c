package org.parley.community.thread;

import java.time.Instant;

/**
 * An answer is verified no longer.
 *
 * @param actorId whose deed that was, null when its time was over
 * @param verifierId who had verified it
 * @param how {@code VOID} when it was edited, {@code EXPIRED} or {@code WITHDRAWN}
 */
public record VerificationEnded(
    long threadId, long postId, Long actorId, long verifierId, String how, Instant at)
    implements ThreadEvent {}
