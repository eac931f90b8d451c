package org.parley.web.api.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.reputation.ReputationViews;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** Where a member's reputation comes from. */
@Path("members/{name}/reputation")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReputationResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject ReputationViews views;
  @Inject Place place;

  @GET
  public ReputationJson find(
      @PathParam("name") String name,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    ReputationViews.Summary summary = views.of(name);
    return ReputationJson.of(
        summary,
        PageJson.of(
            views.history(current.actor(), summary.memberId(), after, Limit.read(limit, USUAL)),
            line -> LedgerEntryJson.of(line, place)));
  }
}
