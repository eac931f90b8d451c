package org.parley.community.event;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who looks after the delivery of events. */
final class EventPolicy {

  private EventPolicy() {}

  static void requireOperating(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
