package org.parley.community.recruiting;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who looks for new people for the contact centre. */
public final class RecruitingPolicy {

  private RecruitingPolicy() {}

  /** The contact centre itself, and administrators. */
  public static boolean mayRecruit(Actor actor) {
    return !actor.isOperator() && (actor.is(Role.AGENT) || seesAddresses(actor));
  }

  /** E-mail addresses are for administrators alone. */
  static boolean seesAddresses(Actor actor) {
    return actor.is(Role.ADMINISTRATOR);
  }

  /**
   * @throws NotAllowed {@code candidate.staff-only}
   */
  static void requireRecruiting(Actor actor) {
    if (!mayRecruit(actor)) {
      throw new NotAllowed("candidate.staff-only");
    }
  }
}
