package org.parley.web.api.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.problem.Invalid;
import org.parley.moderation.checkin.CheckInService;
import org.parley.moderation.checkin.CheckInViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** The spaces that the actor serves, and that somebody has looked into them. */
@Path("check-ins")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CheckInsResource {

  @Inject CurrentActor current;
  @Inject CheckInViews views;
  @Inject CheckInService service;
  @Inject Once once;

  @GET
  public PageJson<CheckInJson> list() {
    return PageJson.whole(views.list(current.actor()).stream().map(CheckInJson::of).toList());
  }

  @POST
  @Path("{space}")
  public Response checkIn(@PathParam("space") String space) {
    return once.reply(
        null,
        () -> {
          service.checkIn(current.actor(), space, once.key());
          return space;
        },
        slug -> Reply.ok(find(slug)));
  }

  @PUT
  @Path("{space}/interval")
  @Consumes(MediaType.APPLICATION_JSON)
  public CheckInJson schedule(@PathParam("space") String space, CheckInIntervalJson interval) {
    service.schedule(current.actor(), space, interval.interval());
    return find(space);
  }

  @DELETE
  @Path("{space}/interval")
  public CheckInJson unschedule(
      @PathParam("space") String space, @QueryParam("version") String version) {
    service.unschedule(current.actor(), space, number(version));
    return find(space);
  }

  private CheckInJson find(String space) {
    return CheckInJson.of(views.find(current.actor(), space));
  }

  private static Long number(String version) {
    try {
      return version == null || version.isEmpty() ? null : Long.valueOf(version);
    } catch (NumberFormatException e) {
      throw new Invalid("version", "form.number");
    }
  }
}
