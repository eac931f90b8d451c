package org.parley.community.notification;

import java.time.Instant;
import java.util.Objects;

/**
 * Something to tell members of, before it is known whom.
 *
 * @param occasion what happened, such as {@code post:17}: nobody is told twice of one occasion
 * @param postId the post that it is about
 * @param actorId whose deed it was, who is never told of it; null for nobody's in particular
 * @param amount a number that the kind calls for, else null
 * @param detail a word that the kind calls for, else empty
 */
public record News(
    NotificationKind kind,
    String occasion,
    long threadId,
    long postId,
    Long actorId,
    Integer amount,
    String detail,
    Instant at) {

  public News {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(occasion);
    Objects.requireNonNull(detail);
    Objects.requireNonNull(at);
  }

  /** Of a post as such: whatever the reason, one occasion. */
  static News ofPost(Subject post, NotificationKind kind, Long actorId, Instant at) {
    return new News(
        kind, "post:" + post.postId(), post.threadId(), post.postId(), actorId, null, "", at);
  }

  News of(NotificationKind otherKind, String otherDetail) {
    return new News(otherKind, occasion, threadId, postId, actorId, amount, otherDetail, at);
  }
}
