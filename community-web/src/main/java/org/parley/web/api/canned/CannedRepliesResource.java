package org.parley.web.api.canned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.moderation.reply.CannedReplyService;
import org.parley.moderation.reply.CannedReplyViews;
import org.parley.moderation.reply.NewReply;
import org.parley.moderation.reply.ReplyState;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** All canned replies. */
@Path("canned-replies")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CannedRepliesResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject CannedReplyViews views;
  @Inject CannedReplyService service;
  @Inject Once once;

  @GET
  public PageJson<CannedReplyJson> list(
      @QueryParam("state") String state,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        views.list(current.actor(), ReplyState.ofWord(state), after, Limit.read(limit, USUAL)),
        CannedReplyJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(NewCannedReplyJson wanted) {
    Actor actor = current.actor();
    NewReply reply = wanted.reply();
    return once.reply(
        wanted,
        () -> service.write(actor, reply, once.key()),
        id ->
            Reply.created(
                Place.ofSystem().link("/api/v1/canned-replies/" + id),
                CannedReplyJson.of(views.find(actor, id))));
  }
}
