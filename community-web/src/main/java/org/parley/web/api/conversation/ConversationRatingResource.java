package org.parley.web.api.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.member.Actor;
import org.parley.moderation.conversation.SatisfactionService;
import org.parley.web.security.CurrentActor;

/** How content the customer is with a private conversation. */
@Path("conversations/{id}/rating")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConversationRatingResource {

  @Inject CurrentActor current;
  @Inject SatisfactionService satisfaction;
  @Inject ConversationReading reading;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ConversationJson rate(@PathParam("id") long id, ConversationRatingJson rating) {
    Actor actor = current.actor();
    satisfaction.rate(actor, id, rating.rating());
    return reading.show(actor, id);
  }
}
