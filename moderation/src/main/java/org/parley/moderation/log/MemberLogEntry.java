package org.parley.moderation.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that somebody decided about a member.
 *
 * @param decisionId which decision it was about
 * @param actorId whose deed it was; null for what happens by itself
 * @param before what held for the member before, such as {@code FREE}
 * @param after what holds since
 * @param note why; empty when nobody said
 */
public record MemberLogEntry(
    LogAction action,
    long memberId,
    long decisionId,
    Long actorId,
    String before,
    String after,
    String note,
    Instant at) {

  /** The same for the same act. */
  String key() {
    return action + ":sanction:" + decisionId + ":" + ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
