package org.parley.community.webhook;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who decides which programs are told. */
final class WebhookPolicy {

  private WebhookPolicy() {}

  static void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
