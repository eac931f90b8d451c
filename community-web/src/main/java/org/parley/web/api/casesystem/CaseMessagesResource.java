package org.parley.web.api.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.moderation.casesystem.CaseConnectionService;
import org.parley.moderation.casesystem.CaseConnectionViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What was told to a case system, and what it would not take. */
@Path("case-systems/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseMessagesResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject CaseConnectionViews views;
  @Inject CaseConnectionService service;
  @Inject Once once;

  @GET
  public PageJson<CaseMessageJson> list(
      @PathParam("id") long id,
      @QueryParam("state") String state,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        views.messages(current.actor(), id, state, after, Limit.read(limit, USUAL)),
        CaseMessageJson::of);
  }

  @POST
  @Path("{message}/again")
  public Response again(@PathParam("id") long id, @PathParam("message") long message) {
    Actor actor = current.actor();
    return once.reply(
        null,
        () -> {
          service.again(actor, id, message);
          return id;
        },
        told -> Reply.ok(CaseSystemJson.of(views.find(actor, told))));
  }
}
