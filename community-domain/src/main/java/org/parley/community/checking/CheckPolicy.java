package org.parley.community.checking;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who checks the answers of experts. */
public final class CheckPolicy {

  private CheckPolicy() {}

  /** Agents know the products, and who keeps order may help. */
  public static boolean mayCheck(Actor actor) {
    return !actor.isOperator() && (actor.is(Role.AGENT) || actor.keepsOrder());
  }

  /**
   * @throws NotAllowed {@code check.staff-only}
   */
  static void requireChecking(Actor actor) {
    if (!mayCheck(actor)) {
      throw new NotAllowed("check.staff-only");
    }
  }

  /**
   * Nobody judges themselves.
   *
   * @throws NotAllowed {@code check.own}
   */
  static void requireOther(Actor actor, long authorId) {
    if (actor.isMember(authorId)) {
      throw new NotAllowed("check.own");
    }
  }
}
