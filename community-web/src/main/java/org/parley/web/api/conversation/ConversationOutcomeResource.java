package org.parley.web.api.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.moderation.conversation.OutcomeService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What may be said in public of a private conversation. */
@Path("conversations/{id}/outcome")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConversationOutcomeResource {

  @Inject CurrentActor current;
  @Inject OutcomeService outcomes;
  @Inject ConversationReading reading;
  @Inject Once once;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ConversationJson propose(@PathParam("id") long id, NewOutcomeJson wanted) {
    Actor actor = current.actor();
    outcomes.propose(actor, id, wanted.body(), wanted.known());
    return reading.show(actor, id);
  }

  @POST
  @Path("agreement")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response agree(@PathParam("id") long id, OutcomeDecisionJson decision) {
    Actor actor = current.actor();
    return once.reply(
        decision,
        () -> {
          outcomes.agree(actor, id, decision.number());
          return id;
        },
        done -> Reply.ok(reading.show(actor, done)));
  }

  @POST
  @Path("refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response refuse(@PathParam("id") long id, OutcomeDecisionJson decision) {
    Actor actor = current.actor();
    return once.reply(
        decision,
        () -> {
          outcomes.refuse(actor, id, decision.number());
          return id;
        },
        done -> Reply.ok(reading.show(actor, done)));
  }
}
