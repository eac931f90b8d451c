package org.parley.search.trend;

import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/** Who reads trends: product teams and the rest of the staff, each of what they may see. */
public final class TrendPolicy {

  private TrendPolicy() {}

  public static boolean mayRead(Actor actor) {
    return actor.isStaff() && !actor.isOperator();
  }

  /**
   * @throws NotAllowed {@code trend.staff-only}
   */
  public static void requireReading(Actor actor) {
    if (!mayRead(actor)) {
      throw new NotAllowed("trend.staff-only");
    }
  }
}
