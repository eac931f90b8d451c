package org.parley.community.account;

import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who may do what to accounts. */
public final class AccountPolicy {

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

  /** Who keeps order restrains others, but nobody of their own rank or above, nor themselves. */
  public static void requireRestraining(Actor actor, Member member) {
    requireKeepingOrder(actor);
    if (actor.isMember(member.id())) {
      throw new NotAllowed("member.restrain-self");
    }
    if (!mayRestrain(actor, member.id(), member.roles())) {
      throw new NotAllowed("member.restrain-rank");
    }
  }

  /** The same rule, for pages that show it. */
  public static boolean mayRestrain(Actor actor, Long memberId, Set<Role> roles) {
    return actor.keepsOrder()
        && !actor.isMember(memberId)
        && (actor.isOperator() || rank(actor.roles()) > rank(roles));
  }

  private static int rank(Set<Role> roles) {
    if (roles.contains(Role.ADMINISTRATOR)) {
      return 2;
    }
    return roles.contains(Role.MODERATOR) ? 1 : 0;
  }
}
