package org.parley.community.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Something to tell members of, before it is known whom.
 *
 * @param occasion what happened, such as {@code post:17}: nobody is told twice of one occasion
 * @param threadId the thread of the post, null without a post
 * @param postId the post that it is about; null for what is no post
 * @param actorId whose deed it was, who is never told of it; null for nobody's in particular
 * @param amount a number that the kind calls for, else null
 * @param detail a word that the kind calls for, else empty
 * @param spot where it leads when it is about no post, or when posts of many threads are told in
 *     one place; else null
 */
public record News(
    NotificationKind kind,
    String occasion,
    Long threadId,
    Long postId,
    Long actorId,
    Integer amount,
    String detail,
    Instant at,
    Spot spot) {

  public News {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(occasion);
    Objects.requireNonNull(detail);
    Objects.requireNonNull(at);
    if ((threadId == null) != (postId == null) || (postId == null && spot == null)) {
      throw new IllegalArgumentException("News is about a post or a spot: " + occasion);
    }
  }

  /** News of a post. */
  public News(
      NotificationKind kind,
      String occasion,
      long threadId,
      long postId,
      Long actorId,
      Integer amount,
      String detail,
      Instant at) {
    this(kind, occasion, threadId, postId, actorId, amount, detail, at, null);
  }

  /**
   * News of something that is no post.
   *
   * @param detail a word that the kind calls for, else empty
   */
  public static News of(
      NotificationKind kind,
      String occasion,
      Spot spot,
      Long actorId,
      Integer amount,
      String detail,
      Instant at) {
    return new News(kind, occasion, null, null, actorId, amount, detail, at, spot);
  }

  /** Of a post as such: whatever the reason, one occasion. */
  static News ofPost(Subject post, NotificationKind kind, Long actorId, Instant at) {
    return new News(
        kind, "post:" + post.postId(), post.threadId(), post.postId(), actorId, null, "", at);
  }

  /** How long it may stay unread before it is mailed: who talks to somebody looks at the page. */
  Duration patience() {
    return kind == NotificationKind.PRIVATE && detail.equals(PrivateNews.MESSAGE)
        ? PrivateNews.PATIENCE
        : Duration.ZERO;
  }

  News of(NotificationKind otherKind, String otherDetail) {
    return new News(otherKind, occasion, threadId, postId, actorId, amount, otherDetail, at, spot);
  }
}
