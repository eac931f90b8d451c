package org.parley.community.checking;

import java.time.Instant;
import org.parley.community.expertise.CheckVerdict;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * An answer drawn to be checked, as the staff sees it.
 *
 * @param isByShare whether the day's share drew it; else its author's week was empty
 * @param claimedBy who is at it, unknown when nobody is
 * @param claimedUntil null when nobody is at it
 * @param finding null as long as it waits
 */
public record Check(
    long id,
    Subject subject,
    Instant drawnAt,
    boolean isByShare,
    Author claimedBy,
    Instant claimedUntil,
    Finding finding) {

  /**
   * The answer, and what it answers.
   *
   * @param questionHtml rendered and sanitised, as the answer's
   * @param isEdited whether it was edited after it was drawn, or after it was judged
   */
  public record Subject(
      long postId,
      long threadId,
      String threadTitle,
      SpaceView.Label space,
      Author author,
      Instant answeredAt,
      String questionHtml,
      String answerHtml,
      boolean isEdited) {}

  /** What was found. */
  public record Finding(CheckVerdict verdict, String note, Author by, Instant at) {}

  public boolean isClaimed() {
    return claimedUntil != null;
  }

  public boolean isJudged() {
    return finding != null;
  }
}
