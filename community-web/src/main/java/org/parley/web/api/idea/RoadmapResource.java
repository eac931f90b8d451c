package org.parley.web.api.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.idea.RoadmapViews;
import org.parley.community.setting.Place;
import org.parley.web.security.CurrentActor;

/** What is planned, under way and done. */
@Path("roadmap")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RoadmapResource {

  @Inject CurrentActor current;
  @Inject RoadmapViews views;
  @Inject Place place;

  @GET
  public RoadmapJson find(@QueryParam("space") String space, @QueryParam("tag") String tag) {
    return RoadmapJson.of(views.find(current.actor(), space, tag), place);
  }
}
