package org.parley.moderation.report;

import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.followup.FollowUpPolicy;

/**
 * Who reads reports. Who keeps order leads the team and sees everybody's figures, of the spaces
 * that they read; an agent sees their own, of the spaces that they serve.
 */
public final class ReportPolicy {

  private ReportPolicy() {}

  public static boolean mayRead(Actor actor) {
    return !actor.isOperator() && FollowUpPolicy.mayWork(actor);
  }

  /** Whether the actor sees what others did as well. */
  public static boolean leads(Actor actor) {
    return actor.keepsOrder();
  }

  /**
   * @throws NotAllowed {@code report.staff-only}
   */
  static void requireReading(Actor actor) {
    if (!mayRead(actor)) {
      throw new NotAllowed("report.staff-only");
    }
  }

  /**
   * @param agentId whose figures are wanted, null for everybody's
   * @throws NotAllowed {@code report.own-only}
   */
  static void requireSight(Actor actor, Long agentId) {
    if (!leads(actor) && agentId != null && !actor.isMember(agentId)) {
      throw new NotAllowed("report.own-only");
    }
  }
}
