package org.parley.moderation.screening.own;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who looks after the community's own model. */
final class OwnModelPolicy {

  private OwnModelPolicy() {}

  /** Administrators see what it learned, have it learn, and throw it away. */
  static void requireRuling(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
