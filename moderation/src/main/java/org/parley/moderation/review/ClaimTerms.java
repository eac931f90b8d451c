package org.parley.moderation.review;

import java.time.Duration;
import org.parley.community.rule.Rules;

/** How long things last in the queue, by the company's rules. */
final class ClaimTerms {

  private ClaimTerms() {}

  /** After this a claim is over by itself. */
  static Duration patience(Rules rules) {
    return Duration.ofMinutes(rules.number("review.claim-minutes"));
  }

  /** As long as this a decision can be undone. */
  static Duration undoing(Rules rules) {
    return Duration.ofMinutes(rules.number("review.undo-minutes"));
  }
}
