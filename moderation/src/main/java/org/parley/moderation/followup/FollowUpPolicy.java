package org.parley.moderation.followup;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who works on follow-ups. Which of them they see is {@link Serving}'s. */
public final class FollowUpPolicy {

  private FollowUpPolicy() {}

  /** Agents, and who keeps order. */
  public static boolean mayWork(Actor actor) {
    return actor.is(Role.AGENT) || actor.keepsOrder();
  }

  /**
   * @throws NotAllowed {@code follow-up.staff-only}
   */
  static void requireWorking(Actor actor) {
    if (!mayWork(actor)) {
      throw new NotAllowed("follow-up.staff-only");
    }
  }

  /** Whoever runs the community on its machine is no member: nothing can be theirs. */
  static void requireMember(Actor actor) {
    requireWorking(actor);
    if (actor.isOperator()) {
      throw new NotAllowed("follow-up.members-only");
    }
  }
}
