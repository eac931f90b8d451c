package org.parley.web.api.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.badge.BadgeProgresses;
import org.parley.web.api.json.PageJson;
import org.parley.web.security.CurrentActor;

/** What the member can have next, the nearest first. */
@Path("me/badges/progress")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BadgeProgressResource {

  @Inject CurrentActor current;
  @Inject BadgeProgresses progresses;

  @GET
  public PageJson<BadgeProgressJson> list() {
    return PageJson.whole(
        progresses.of(current.actor()).stream().map(BadgeProgressJson::of).toList());
  }
}
