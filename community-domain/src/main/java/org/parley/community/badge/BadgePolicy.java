package org.parley.community.badge;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who says what badges there are, and who gives and takes them by hand. */
public final class BadgePolicy {

  private BadgePolicy() {}

  /** Administrators define badges. */
  public static boolean mayDefine(Actor actor) {
    return actor.is(Role.ADMINISTRATOR);
  }

  static void requireDefining(Actor actor) {
    if (!mayDefine(actor)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
