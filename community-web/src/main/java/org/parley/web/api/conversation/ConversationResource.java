package org.parley.web.api.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.LongConsumer;
import org.parley.community.member.Actor;
import org.parley.moderation.conversation.ConversationService;
import org.parley.moderation.conversation.JoiningService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** One private conversation: whether it is wanted, and its end. */
@Path("conversations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConversationResource {

  @Inject CurrentActor current;
  @Inject JoiningService joining;
  @Inject ConversationService conversations;
  @Inject ConversationReading reading;
  @Inject Once once;

  @GET
  public ConversationJson show(@PathParam("id") long id) {
    return reading.show(current.actor(), id);
  }

  @POST
  @Path("accept")
  public Response accept(@PathParam("id") long id) {
    Actor actor = current.actor();
    return perform(actor, id, conversation -> joining.accept(actor, conversation));
  }

  @POST
  @Path("decline")
  public Response decline(@PathParam("id") long id) {
    Actor actor = current.actor();
    return perform(actor, id, conversation -> joining.decline(actor, conversation));
  }

  @POST
  @Path("close")
  public Response close(@PathParam("id") long id) {
    Actor actor = current.actor();
    return perform(actor, id, conversation -> conversations.close(actor, conversation));
  }

  private Response perform(Actor actor, long id, LongConsumer deed) {
    return once.reply(
        null,
        () -> {
          deed.accept(id);
          return id;
        },
        done -> Reply.ok(reading.show(actor, done)));
  }
}
