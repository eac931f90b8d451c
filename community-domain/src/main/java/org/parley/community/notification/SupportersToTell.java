package org.parley.community.notification;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Supporters of an idea are still to be told what became of it: those after the given member, one
 * batch after the other, each in a transaction of its own.
 *
 * @param fromThreadId only those whose votes came from this idea when it was merged, 0 for all who
 *     support the idea, had it, or follow it
 * @param detail the name of the status, or {@value #MERGED}
 * @param afterMemberId the last one who has been told, 0 at the beginning
 */
public record SupportersToTell(
    long threadId, long fromThreadId, String detail, long actorId, long afterMemberId, Instant at)
    implements DomainEvent {

  static final String MERGED = "MERGED";

  SupportersToTell after(long memberId) {
    return new SupportersToTell(threadId, fromThreadId, detail, actorId, memberId, at);
  }
}
