package org.parley.moderation.routing;

import org.parley.community.problem.Invalid;

/**
 * What becomes of a follow-up that nobody took for a while: another team gets it, or less skill
 * will do, or both.
 *
 * @param minutes how long it waits before that, 1 to 10080, nights and holidays included
 * @param teamId null to leave it in its team's queue
 * @param lowersBy by how many levels each needed skill is lowered, 0 to 5
 */
public record Overflow(int minutes, Long teamId, int lowersBy) {

  /** A week. */
  public static final int LONGEST = 10_080;

  public Overflow {
    if (minutes < 1 || minutes > LONGEST) {
      throw new Invalid("overflowMinutes", "rule.overflow-minutes", LONGEST);
    }
    if (lowersBy < 0 || lowersBy > Skills.HIGHEST) {
      throw new Invalid("overflowLowersBy", "rule.overflow-lowers", Skills.HIGHEST);
    }
    if (teamId == null && lowersBy == 0) {
      throw new Invalid("overflowMinutes", "rule.overflow-nothing");
    }
  }
}
