package org.parley.moderation.casesystem;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who sets case systems up. Who sees a follow-up sees its cases. */
public final class CasePolicy {

  private CasePolicy() {}

  public static boolean maySetUp(Actor actor) {
    return actor.is(Role.ADMINISTRATOR);
  }

  /**
   * @throws NotAllowed {@code administrator.required}
   */
  static void requireSettingUp(Actor actor) {
    if (!maySetUp(actor)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
