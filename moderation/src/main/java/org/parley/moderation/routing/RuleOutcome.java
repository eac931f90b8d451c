package org.parley.moderation.routing;

import org.parley.community.problem.Invalid;

/**
 * What a rule makes of a follow-up.
 *
 * @param needed which skills whoever works on it must have
 * @param teamId in whose queue it comes; null for everybody's
 * @param raise by how many steps its priority is raised once, 0 to 3
 * @param overflow what happens when nobody takes it; null when it just waits
 */
public record RuleOutcome(Skills needed, Long teamId, int raise, Overflow overflow) {

  /** What a rule makes that does nothing. */
  public static final RuleOutcome NOTHING = new RuleOutcome(Skills.NONE, null, 0, null);

  public static final int HIGHEST_RAISE = 3;

  public RuleOutcome {
    if (raise < 0 || raise > HIGHEST_RAISE) {
      throw new Invalid("raise", "rule.raise", HIGHEST_RAISE);
    }
    if (overflow != null && overflow.teamId() == null && needed.isEmpty()) {
      throw new Invalid("overflowLowersBy", "rule.overflow-nothing");
    }
  }

  /** Which skills its own overflow leaves. */
  Skills eased() {
    return needed.loweredBy(overflow.lowersBy());
  }
}
