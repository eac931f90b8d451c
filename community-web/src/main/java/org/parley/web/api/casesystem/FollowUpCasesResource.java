package org.parley.web.api.casesystem;

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
import org.parley.moderation.casesystem.CaseService;
import org.parley.moderation.casesystem.CaseViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** The cases of a follow-up. */
@Path("follow-ups/{id}/cases")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FollowUpCasesResource {

  @Inject CurrentActor current;
  @Inject CaseViews views;
  @Inject CaseService service;
  @Inject Once once;

  @GET
  public PageJson<FollowUpCaseJson> list(@PathParam("id") long id) {
    return cases(current.actor(), id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response open(@PathParam("id") long id, NewFollowUpCaseJson wanted) {
    Actor actor = current.actor();
    return once.reply(
        wanted,
        () -> {
          service.open(actor, id, wanted.system());
          return id;
        },
        opened -> Reply.ok(cases(actor, opened)));
  }

  private PageJson<FollowUpCaseJson> cases(Actor actor, long id) {
    return PageJson.whole(views.of(actor, id).stream().map(FollowUpCaseJson::of).toList());
  }
}
