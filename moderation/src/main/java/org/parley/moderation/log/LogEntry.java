package org.parley.moderation.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that somebody did to a post, or to a whole thread through its opening post.
 *
 * @param actorId whose deed it was; null for what happens by itself
 * @param before the state it was in: a post's, or {@code OPEN} and {@code CLOSED} of a thread
 * @param after the state that it came to
 * @param note why; empty when nobody said
 * @param at when the state changed, to the microsecond as the row keeps it
 */
public record LogEntry(
    LogAction action,
    long threadId,
    long postId,
    Long actorId,
    String before,
    String after,
    String note,
    Instant at) {

  /** The same for the same act, whether the service files it or the event that tells of it. */
  String key() {
    return action + ":" + postId + ":" + ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
