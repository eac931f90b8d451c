package org.parley.web.api.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.member.Actor;
import org.parley.community.notification.InboxService;
import org.parley.community.notification.MailingService;
import org.parley.community.notification.Mailings;
import org.parley.web.security.CurrentActor;

/** How the member wants to be told: each kind by each channel, quiet hours, digest. */
@Path("me/notification-preferences")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NotificationPreferencesResource {

  @Inject CurrentActor current;
  @Inject InboxService inbox;
  @Inject Mailings mailings;
  @Inject MailingService service;

  @GET
  public NotificationPreferencesJson find() {
    Actor actor = current.actor();
    inbox.requireInbox(actor);
    return NotificationPreferencesJson.of(
        mailings.of(actor.id()), mailings.choicesOf(actor.id()).values());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public NotificationPreferencesJson choose(NotificationPreferencesJson wanted) {
    service.choose(current.actor(), wanted.mailing(), wanted.chosen());
    return find();
  }
}
