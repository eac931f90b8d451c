package org.parley.community.idea;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Supporters of one idea support another one now, into which it was merged.
 *
 * @param threadId the idea that was emptied
 * @param intoThreadId the idea that goes on
 */
public record IdeasMerged(long threadId, long intoThreadId, long actorId, Instant at)
    implements DomainEvent {}
