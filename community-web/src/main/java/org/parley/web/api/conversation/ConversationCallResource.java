package org.parley.web.api.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.moderation.conversation.CallBackService;
import org.parley.web.security.CurrentActor;

/** The call that a private conversation is about. */
@Path("conversations/{id}/call")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConversationCallResource {

  @Inject CurrentActor current;
  @Inject CallBackService calls;
  @Inject ConversationReading reading;

  @PUT
  @Path("slots")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConversationJson offer(@PathParam("id") long id, CallSlotsJson wanted) {
    Actor actor = current.actor();
    calls.offer(actor, id, wanted.slots() == null ? List.of() : wanted.slots());
    return reading.show(actor, id);
  }

  @PUT
  @Path("choice")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConversationJson choose(@PathParam("id") long id, CallChoiceJson choice) {
    Actor actor = current.actor();
    if (choice.slot() == null) {
      calls.refuseAll(actor, id);
    } else {
      calls.choose(actor, id, choice.slot());
    }
    return reading.show(actor, id);
  }

  @PUT
  @Path("done")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConversationJson finish(@PathParam("id") long id, CallNoteJson note) {
    Actor actor = current.actor();
    calls.finish(actor, id, note.note());
    return reading.show(actor, id);
  }
}
