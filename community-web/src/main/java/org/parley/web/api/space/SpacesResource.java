package org.parley.web.api.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.setting.Place;
import org.parley.community.space.SpaceViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.security.CurrentActor;

/** The spaces that the reader may know of, in their order. */
@Path("spaces")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SpacesResource {

  @Inject CurrentActor current;
  @Inject SpaceViews spaces;
  @Inject Place place;

  @GET
  public PageJson<SpaceJson> list() {
    return PageJson.whole(
        spaces.list(current.actor()).stream().map(space -> SpaceJson.of(space, place)).toList());
  }
}
