package org.parley.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.parley.community.follow.FollowService;
import org.parley.community.invitation.InvitationService;
import org.parley.community.member.Actor;
import org.parley.community.notification.InboxService;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Done;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** What was sent from the inbox: a plain form with the fields {@code do} and {@code id}. */
@RequestScoped
public class InboxForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject InboxService inbox;
  @Inject FollowService follows;
  @Inject InvitationService invitations;

  /** Does what was asked for and leads back to the list; whether anything was sent at all. */
  boolean act(Visit visit) {
    if (!visit.isSending()) {
      return false;
    }
    String deed = String.valueOf(request.getParameter("do"));
    perform(currentActor.actor(), deed, id());
    String address = Done.without(visit.getAddress());
    visit.goTo(
        switch (deed) {
          case "all" -> Done.at(address, "allread");
          case "mute" -> Done.at(address, "muted");
          case "decline" -> Done.at(address, "declined");
          default -> address;
        });
    return true;
  }

  private void perform(Actor actor, String deed, long id) {
    switch (deed) {
      case "read" -> inbox.markEntryRead(actor, id);
      case "unread" -> inbox.markUnread(actor, id);
      case "all" -> inbox.markReadUntil(actor, id);
      case "mute" -> follows.mute(actor, id);
      case "decline" -> invitations.decline(actor, id);
      default -> throw new Invalid("do", "form.incomplete");
    }
  }

  private long id() {
    try {
      return Long.parseLong(request.getParameter("id"));
    } catch (NumberFormatException e) {
      throw new Invalid("id", "form.incomplete");
    }
  }
}
