package org.parley.community.notification;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Followers are still to be told of a post: those after the given member, one batch after the
 * other, each in a transaction of its own.
 *
 * @param tags only followers of these tags, separated by spaces, which the thread just got; empty
 *     for everybody who follows the post's thread, author, tags or space
 * @param afterMemberId the last one who has been told, 0 at the beginning
 * @param at when it happened: who follows only since then is not told
 */
public record FollowersToTell(long postId, String tags, long afterMemberId, Instant at)
    implements DomainEvent {

  FollowersToTell after(long memberId) {
    return new FollowersToTell(postId, tags, memberId, at);
  }
}
