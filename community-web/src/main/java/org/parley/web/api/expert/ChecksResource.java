package org.parley.web.api.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.checking.Check;
import org.parley.community.checking.CheckQueue;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** Answers drawn for the staff to check. */
@Path("checks")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ChecksResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject CheckQueue queue;
  @Inject Place place;

  @GET
  public PageJson<CheckJson> list(
      @QueryParam("show") String show,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        page(show, after, Limit.read(limit, USUAL)), check -> CheckJson.of(check, place));
  }

  private Page<Check> page(String show, String after, int limit) {
    return switch (show == null || show.isEmpty() ? "waiting" : show) {
      case "waiting" -> queue.waiting(current.actor(), after, limit);
      case "judged" -> queue.judged(current.actor(), after, limit);
      default -> throw new Invalid("show", "check.show-unknown");
    };
  }
}
