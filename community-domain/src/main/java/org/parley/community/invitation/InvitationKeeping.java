package org.parley.community.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.thread.AnswerPosted;

/** Closes an invitation with the answer that it asked for, in the answer's transaction. */
@ApplicationScoped
class InvitationKeeping {

  @Inject Invitations invitations;

  void on(@Observes AnswerPosted event) {
    invitations
        .find(event.threadId(), event.actorId())
        .ifPresent(invitation -> invitation.answered(event.at()));
  }
}
