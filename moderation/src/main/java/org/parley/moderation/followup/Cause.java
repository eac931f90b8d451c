package org.parley.moderation.followup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/**
 * Why a follow-up is to be opened.
 *
 * @param postId the post that it is about, null for the thread as a whole
 * @param language in which the customer writes, null when nobody knows
 * @param sentiment of the customer, lower is worse; null when nobody knows
 * @param at when it happened; of the same cause it is the same, however often it is told
 */
public record Cause(
    long threadId,
    Long postId,
    FollowUpReason reason,
    Priority priority,
    String language,
    Double sentiment,
    Instant at) {

  public Cause {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(priority);
    Objects.requireNonNull(at);
  }

  /** A cause of which nothing more is known. */
  public static Cause of(long threadId, Long postId, FollowUpReason reason, Instant at) {
    return new Cause(threadId, postId, reason, Priority.NORMAL, null, null, at);
  }

  /** The same, with how its post is written. */
  Cause heard(String inLanguage, Double withSentiment) {
    return new Cause(threadId, postId, reason, priority, inLanguage, withSentiment, at);
  }

  /** The same for the same cause. */
  String key() {
    String what = postId == null ? "thread:" + threadId : "post:" + postId;
    return reason + ":" + what + ":" + ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  Cause inThread(long otherThreadId) {
    return new Cause(otherThreadId, postId, reason, priority, language, sentiment, at);
  }
}
