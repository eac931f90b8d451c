package org.parley.community.poll;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A poll has as many ballots now as it takes for its result to count. */
public record QuorumReached(long pollId, long postId, Instant at) implements DomainEvent {}
