package org.parley.moderation.review;

/**
 * What somebody wants to decide.
 *
 * @param note why, for the log or the suggestion's author; may be null
 * @param revision the number of the post's text that was looked at; null when none was shown
 */
public record ReviewAct(ReviewAction action, String note, Integer revision) {

  public static ReviewAct of(ReviewAction action) {
    return new ReviewAct(action, null, null);
  }
}
