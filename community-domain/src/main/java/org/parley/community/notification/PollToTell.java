package org.parley.community.notification;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Members are still to be told that a poll has closed: those after the given one, one batch after
 * the other, each in a transaction of its own.
 *
 * @param afterMemberId the last one who has been told, 0 at the beginning
 */
public record PollToTell(long pollId, long postId, long afterMemberId, Instant at)
    implements DomainEvent {

  PollToTell after(long memberId) {
    return new PollToTell(pollId, postId, memberId, at);
  }
}
