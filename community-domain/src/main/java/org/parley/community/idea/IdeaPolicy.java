package org.parley.community.idea;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;

/** Who may do what with ideas that they can see. */
public final class IdeaPolicy {

  private IdeaPolicy() {}

  /** Every member, staff too, and the author for an own idea: it costs one of the few votes. */
  public static boolean maySupport(Actor actor, IdeaStatus status) {
    return actor.isSignedIn() && !actor.isOperator() && !status.isFinished();
  }

  /** Product teams say how far an idea is; who keeps order does not. */
  public static boolean maySetStatus(Actor actor) {
    return actor.is(Role.PRODUCT) || actor.is(Role.ADMINISTRATOR);
  }

  /** The same read who supports an idea, and take lists of ideas away with them. */
  public static boolean mayStudy(Actor actor) {
    return maySetStatus(actor);
  }

  public static boolean mayChangeLimit(Actor actor) {
    return actor.is(Role.ADMINISTRATOR);
  }
}
