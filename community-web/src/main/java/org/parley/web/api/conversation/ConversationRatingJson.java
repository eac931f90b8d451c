package org.parley.web.api.conversation;

import org.parley.moderation.conversation.ConversationView.RatingView;
import org.parley.moderation.conversation.Rating;

/**
 * How content a customer was.
 *
 * @param stars 1 to 5, 5 the best
 */
public record ConversationRatingJson(int stars, String comment) {

  static ConversationRatingJson of(RatingView rating) {
    return new ConversationRatingJson(rating.stars(), rating.comment());
  }

  Rating rating() {
    return new Rating(stars, comment);
  }
}
