package org.parley.community.poll;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A poll takes no more ballots, by its time or by somebody's decision. */
public record PollClosed(long pollId, long postId, Instant at) implements DomainEvent {}
