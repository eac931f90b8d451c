package org.parley.moderation.reply;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/**
 * Agents and those who keep order write canned replies and use the approved ones. Those who keep
 * order stand for the company's voice and approve them, but never their own words.
 */
public final class CannedReplyPolicy {

  private CannedReplyPolicy() {}

  public static boolean mayUse(Actor actor) {
    return actor.is(Role.AGENT) || actor.keepsOrder();
  }

  public static boolean mayApprove(Actor actor, Long writerId) {
    return actor.keepsOrder() && !actor.isMember(writerId);
  }

  static void checkUse(Actor actor) {
    if (!mayUse(actor)) {
      throw new NotAllowed("canned.staff-only");
    }
  }

  static void checkApproval(Actor actor, Long writerId) {
    checkUse(actor);
    if (!mayApprove(actor, writerId)) {
      throw new NotAllowed(actor.keepsOrder() ? "canned.own-words" : "canned.not-approver");
    }
  }
}
