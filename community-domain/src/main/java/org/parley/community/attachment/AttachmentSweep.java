package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;

/** One round of sweeping, for the server's own chores. */
@ApplicationScoped
public class AttachmentSweep {

  @Inject SweepService sweeping;

  /** What fails stays for the next round. */
  public void run() {
    Actor operator = Actor.operator();
    sweeping.orphans(operator).forEach(id -> sweeping.forget(operator, id));
    sweeping.unused(operator).forEach(hash -> sweeping.erase(operator, hash));
  }
}
