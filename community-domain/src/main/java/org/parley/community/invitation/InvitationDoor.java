package org.parley.community.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.trust.Privilege;
import org.parley.community.trust.PrivilegeDoor;

/** Lets those pass who may ask others to answer a question, one after the other. */
@ApplicationScoped
class InvitationDoor {

  @Inject InvitationViews views;
  @Inject PrivilegeDoor privileges;

  /**
   * @throws NotFound when the actor sees no such thread
   * @throws NotAllowed when the actor may not ask others; says what is missing
   */
  InvitingFacts require(Actor actor, long threadId) {
    InvitingFacts facts = views.lockedFacts(actor, threadId);
    if (!InvitationPolicy.mayInvite(actor, facts)) {
      privileges.require(actor, Privilege.INVITE);
      throw new NotAllowed("invitation.not-allowed");
    }
    return facts;
  }
}
