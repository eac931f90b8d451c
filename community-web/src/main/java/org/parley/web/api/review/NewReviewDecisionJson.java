package org.parley.web.api.review;

import org.parley.moderation.review.ReviewAct;
import org.parley.moderation.review.ReviewAction;

/**
 * What is to be decided.
 *
 * @param action the word of a {@link ReviewAction}
 * @param note why; must say something where a suggestion is refused
 * @param revision the number of the post's text that was looked at; may be null
 */
public record NewReviewDecisionJson(String action, String note, Integer revision) {

  ReviewAct act() {
    return new ReviewAct(ReviewAction.ofWord(action), note, revision);
  }
}
