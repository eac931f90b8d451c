package org.parley.moderation.screening;

import java.time.Instant;

/**
 * A hit that waits for a decision, with all that explains it.
 *
 * @param rule the rule's name today
 * @param score 0 to 1
 */
public record HitView(
    long postId,
    long ruleId,
    String rule,
    RuleKind kind,
    RuleAction action,
    Marked passage,
    double score,
    Instant at) {

  /** The score in per cent. */
  public long getPercent() {
    return Math.round(score * 100);
  }
}
