package org.parley.community.account;

import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who may do what to accounts. */
final class AccountPolicy {

  private AccountPolicy() {}

  /** Roles, groups and other people's accounts are the administrators'. */
  static void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }

  /** Administrators and moderators see the directory. */
  static void requireKeepingOrder(Actor actor) {
    if (!actor.keepsOrder()) {
      throw new NotAllowed("moderation.only");
    }
  }

  /** Who keeps order suspends others, but no moderator an administrator and nobody themselves. */
  static void requireSuspending(Actor actor, Member member) {
    requireKeepingOrder(actor);
    if (actor.isMember(member.id())) {
      throw new NotAllowed("member.suspend-self");
    }
    if (!maySuspend(actor, member.id(), member.roles())) {
      throw new NotAllowed("administrator.required");
    }
  }

  /** The same rule, for pages that show it. */
  static boolean maySuspend(Actor actor, Long memberId, Set<Role> roles) {
    return actor.keepsOrder()
        && !actor.isMember(memberId)
        && (actor.is(Role.ADMINISTRATOR) || !roles.contains(Role.ADMINISTRATOR));
  }
}
