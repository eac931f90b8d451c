package org.parley.moderation.routing;

import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who sets routing up, and who sees how it is set up. */
public final class RoutingPolicy {

  private RoutingPolicy() {}

  /** Agents, teams and rules are set up by administrators. */
  public static boolean maySetUp(Actor actor) {
    return actor.is(Role.ADMINISTRATOR);
  }

  /** Only whose role works on follow-ups can be an agent. */
  static boolean mayBeAgent(Set<Role> roles) {
    return roles.contains(Role.AGENT)
        || roles.contains(Role.MODERATOR)
        || roles.contains(Role.ADMINISTRATOR);
  }

  /** Whoever works on follow-ups knows which colleagues and teams there are. */
  public static boolean mayLook(Actor actor) {
    return mayBeAgent(actor.roles());
  }

  /**
   * @throws NotAllowed {@code administrator.required}
   */
  static void requireSettingUp(Actor actor) {
    if (!maySetUp(actor)) {
      throw new NotAllowed("administrator.required");
    }
  }

  /**
   * @throws NotAllowed {@code follow-up.staff-only}
   */
  static void requireLooking(Actor actor) {
    if (!mayLook(actor)) {
      throw new NotAllowed("follow-up.staff-only");
    }
  }
}
