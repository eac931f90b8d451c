package org.parley.community.thread;

import java.time.Instant;

/**
 * A thread stands first in lists.
 *
 * @param scope a word of {@link PinScope}
 * @param until when it ends by itself, null for never
 */
public record ThreadPinned(long threadId, String scope, Instant until, long actorId, Instant at)
    implements ThreadEvent {}
