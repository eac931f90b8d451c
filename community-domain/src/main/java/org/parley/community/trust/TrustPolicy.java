package org.parley.community.trust;

import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/** Who gives levels, and who sees how far others are on the way to theirs. */
public final class TrustPolicy {

  private TrustPolicy() {}

  /** Who keeps order. */
  public static boolean mayGive(Actor actor) {
    return actor.keepsOrder();
  }

  static void requireGiving(Actor actor) {
    if (!mayGive(actor)) {
      throw new NotAllowed("moderation.only");
    }
  }

  /** What somebody read is theirs to know, and staff's who give levels. */
  static boolean maySee(Actor actor, long memberId) {
    return actor.isMember(memberId) || mayGive(actor);
  }
}
