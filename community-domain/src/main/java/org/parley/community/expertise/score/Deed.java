package org.parley.community.expertise.score;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened in the history of a community, as far as it tells who knows what.
 *
 * @param at from when on it may be known
 * @param postId the question, answer or comment that was written, or the answer that was voted on
 * @param questionId the question that it belongs to
 * @param memberId who wrote the post, or whose answer was voted on; 0 when the account is gone
 * @param byId who voted or accepted; 0 when nobody knows
 * @param subject of a question alone, empty otherwise
 */
public record Deed(
    Kind kind,
    Instant at,
    long postId,
    long questionId,
    long memberId,
    long byId,
    Subject subject) {

  /** What was done. Votes and acceptances come before posts of the same moment. */
  public enum Kind {
    UP,
    DOWN,
    ACCEPTED,
    OFFICIAL,
    ASKED,
    ANSWERED,
    COMMENTED
  }

  /**
   * What a question is about.
   *
   * @param tags names or ids
   * @param terms the words of the title, see {@link Terms}
   */
  public record Subject(List<String> tags, List<String> terms) {

    public static final Subject NONE = new Subject(List.of(), List.of());
  }
}
