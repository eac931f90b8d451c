package org.parley.web.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.parley.community.invitation.InvitationViews;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageTrip;
import org.parley.web.trip.ThreadShown;

/** Who is asked to answer the question shown: read with the page, none for visitors. */
@Named
@RequestScoped
public class Inviting {

  @Inject CurrentActor currentActor;
  @Inject InvitationViews invitations;
  @Inject PageTrip trip;

  private Supplier<InvitationViews.Asked> asked;

  void foresee(@Observes ThreadShown shown) {
    if (shown.thread().isQuestion()) {
      asked = invitations.ask(trip.trip(), currentActor.actor(), shown.thread().id());
    }
  }

  /** A page shows one thread. */
  public InvitationViews.Asked of(long threadId) {
    if (asked == null) {
      asked = invitations.ask(trip.trip(), currentActor.actor(), threadId);
    }
    return asked.get();
  }
}
