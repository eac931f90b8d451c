package org.parley.web.api.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.badge.BadgeRunViews;
import org.parley.community.badge.BadgeService;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Awarding badges to the past, and how far that is. */
@Path("badge-runs")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BadgeRunsResource {

  @Inject CurrentActor current;
  @Inject BadgeService service;
  @Inject BadgeRunViews runs;
  @Inject Once once;
  @Inject Place place;

  @POST
  public Response start() {
    Actor actor = current.actor();
    return once.reply(
        null,
        () -> service.awardToThePast(actor, null),
        id ->
            Reply.created(
                place.link("/api/v1/badge-runs/" + id), BadgeRunJson.of(runs.find(actor, id))));
  }

  @GET
  @Path("{id}")
  public BadgeRunJson find(@PathParam("id") long id) {
    return BadgeRunJson.of(runs.find(current.actor(), id));
  }
}
