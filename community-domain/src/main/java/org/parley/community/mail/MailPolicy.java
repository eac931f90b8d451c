package org.parley.community.mail;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who looks after the mail. */
final class MailPolicy {

  private MailPolicy() {}

  static void requireOperating(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
