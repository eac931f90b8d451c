package org.parley.moderation.routing;

/**
 * What all rules that fit a follow-up make of it together.
 *
 * @param needed which skills whoever works on it must have
 * @param eased which of them, once it has waited too long
 * @param teamId in whose queue it comes; null for everybody's
 * @param raise by how many steps its priority is raised
 * @param overflow what happens when nobody takes it; null when it just waits
 */
record Route(Skills needed, Skills eased, Long teamId, int raise, Overflow overflow) {

  /** Of a follow-up that no rule is for. */
  static final Route NOTHING = new Route(Skills.NONE, Skills.NONE, null, 0, null);

  /**
   * This and a later rule's: all skills at the higher level, the higher raise; team and overflow
   * are the first rule's that names them. An overflow eases what its own rule asks for: whoever
   * speaks no German gets no German thread because it was also about a bill.
   */
  Route and(RuleOutcome later) {
    boolean isItsOverflow = overflow == null && later.overflow() != null;
    return new Route(
        needed.and(later.needed()),
        eased.and(isItsOverflow ? later.eased() : later.needed()),
        teamId == null ? later.teamId() : teamId,
        Math.max(raise, later.raise()),
        overflow == null ? later.overflow() : overflow);
  }
}
