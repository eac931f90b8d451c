package org.parley.web.api.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.moderation.conversation.ConversationService;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What is said in a private conversation. */
@Path("conversations/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConversationLinesResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject ConversationService conversations;
  @Inject ConversationReading reading;
  @Inject Once once;

  @GET
  public PageJson<ConversationLineJson> list(
      @PathParam("id") long id,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        reading.lines(current.actor(), id, after, Limit.read(limit, USUAL)),
        ConversationLineJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response say(@PathParam("id") long id, NewConversationLineJson wanted) {
    Actor actor = current.actor();
    return once.reply(
        wanted,
        () -> conversations.write(actor, id, wanted.body(), once.key()),
        line -> new Reply(201, null, shown(actor, id, line)));
  }

  private ConversationLineJson shown(Actor actor, long id, long line) {
    return reading.lines(actor, id, null, Limit.MOST).items().stream()
        .filter(each -> each.id() == line)
        .findFirst()
        .map(ConversationLineJson::of)
        .orElseThrow();
  }
}
