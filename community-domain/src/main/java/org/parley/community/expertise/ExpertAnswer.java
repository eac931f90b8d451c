package org.parley.community.expertise;

import java.time.Instant;

/**
 * One answer that made a rank, linked to by {@code /p/{postId}}.
 *
 * @param verdict how a check ended, null when the answer was not checked
 * @param acceptedAt null when it is not the accepted one
 */
public record ExpertAnswer(
    long postId,
    long threadId,
    String threadTitle,
    Instant answeredAt,
    Instant acceptedAt,
    boolean isOfficial,
    CheckVerdict verdict,
    int up,
    int down,
    boolean isJudged) {

  public boolean isAccepted() {
    return acceptedAt != null;
  }
}
