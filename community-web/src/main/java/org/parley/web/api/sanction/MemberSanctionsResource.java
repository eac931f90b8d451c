package org.parley.web.api.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.moderation.sanction.NewSanction;
import org.parley.moderation.sanction.SanctionService;
import org.parley.moderation.sanction.SanctionViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What was decided about a member, and what is decided now. */
@Path("members/{name}/sanctions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MemberSanctionsResource {

  @Inject CurrentActor current;
  @Inject SanctionViews views;
  @Inject SanctionService service;
  @Inject Once once;

  @GET
  public PageJson<SanctionJson> list(@PathParam("name") String name) {
    return PageJson.whole(views.of(current.actor(), name).stream().map(SanctionJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response impose(@PathParam("name") String name, NewSanctionJson wanted) {
    Actor actor = current.actor();
    NewSanction sanction = wanted.wanted(once.key());
    return once.reply(
        wanted,
        () -> service.impose(actor, name, sanction),
        id -> new Reply(201, null, new ImposedSanctionJson(id)));
  }
}
