package org.parley.community.expertise;

import org.parley.community.member.Author;

/**
 * A member who is likely to answer a question well, and why: "answered 7 questions on battery, 5
 * accepted".
 *
 * @param likelihood from 0 to 1, compared with the others who were considered
 * @param reason what speaks most for them
 * @param topic the tag or the word of which the reason tells, empty for everything
 */
public record ExpertMatch(
    Author member, double likelihood, Reason reason, String topic, ExpertRow.Tally tally) {

  /** What can speak for somebody. */
  public enum Reason {
    /** They answered questions with the tag. */
    TAG,
    /** They answered questions with the word in the title. */
    WORD,
    /** They answer much in the community. */
    ACTIVE
  }
}
