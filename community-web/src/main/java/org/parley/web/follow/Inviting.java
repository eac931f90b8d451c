package org.parley.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.invitation.InvitationViews;
import org.parley.web.security.CurrentActor;

/** Who is asked to answer the question shown: three queries for members, none for visitors. */
@Named
@RequestScoped
public class Inviting {

  @Inject CurrentActor currentActor;
  @Inject InvitationViews invitations;

  private InvitationViews.Asked asked;

  /** A page shows one thread. */
  public InvitationViews.Asked of(long threadId) {
    if (asked == null) {
      asked = invitations.of(currentActor.actor(), threadId);
    }
    return asked;
  }
}
