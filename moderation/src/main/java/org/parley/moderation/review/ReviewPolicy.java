package org.parley.moderation.review;

import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/** Who sees flags and decides on them. */
public final class ReviewPolicy {

  private ReviewPolicy() {}

  /** Moderators and administrators review; which posts they see is Visibility's. */
  public static boolean mayReview(Actor actor) {
    return actor.keepsOrder();
  }

  static void checkReview(Actor actor) {
    if (!mayReview(actor)) {
      throw new NotAllowed("moderation.only");
    }
  }
}
