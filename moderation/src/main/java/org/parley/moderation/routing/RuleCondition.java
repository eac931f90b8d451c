package org.parley.moderation.routing;

import org.parley.moderation.sla.FollowUpReason;

/**
 * For which follow-ups a rule is. What is null does not matter; what is not known of a follow-up
 * fits no condition about it.
 *
 * @param tag the name of a tag that the thread must have
 * @param language such as {@code de}
 * @param sentimentBelow the follow-up's sentiment must be lower
 */
public record RuleCondition(
    Long spaceId, String tag, String language, Double sentimentBelow, FollowUpReason reason) {

  /** For every follow-up. */
  public static final RuleCondition ALWAYS = new RuleCondition(null, null, null, null, null);

  boolean fits(Arrival arrival) {
    return (spaceId == null || spaceId == arrival.spaceId())
        && (tag == null || arrival.tags().contains(tag))
        && (language == null || language.equals(arrival.language()))
        && (sentimentBelow == null || isUnhappy(arrival.sentiment()))
        && (reason == null || reason == arrival.reason());
  }

  private boolean isUnhappy(Double sentiment) {
    return sentiment != null && sentiment < sentimentBelow;
  }
}
