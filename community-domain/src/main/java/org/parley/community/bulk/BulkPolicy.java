package org.parley.community.bulk;

import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.PostPolicy;

/** Who acts on many threads at once, and who sees what came of it. */
public final class BulkPolicy {

  private BulkPolicy() {}

  /** Moderators, agents and administrators. */
  public static boolean mayUse(Actor actor) {
    return PostPolicy.mayTidy(actor);
  }

  /** Agents take nothing out of sight. */
  public static boolean mayUse(Actor actor, BulkKind kind) {
    return kind.isAboutPresence() ? actor.keepsOrder() : mayUse(actor);
  }

  /** One's own actions; who keeps order sees all, and undoes them. */
  public static boolean maySee(Actor actor, long startedBy) {
    return actor.keepsOrder() || (mayUse(actor) && actor.isMember(startedBy));
  }

  static void requireUse(Actor actor) {
    if (!mayUse(actor)) {
      throw new NotAllowed("thread.tidy-not-allowed");
    }
  }
}
