package org.parley.moderation.screening;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who says by which rules posts are read. */
public final class ScreeningPolicy {

  private ScreeningPolicy() {}

  /** Administrators make, try and switch rules. */
  public static boolean mayRule(Actor actor) {
    return actor.is(Role.ADMINISTRATOR);
  }

  static void requireRuling(Actor actor) {
    if (!mayRule(actor)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
