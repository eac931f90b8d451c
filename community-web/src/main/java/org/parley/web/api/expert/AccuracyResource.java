package org.parley.web.api.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.checking.AccuracyViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.security.CurrentActor;

/** How accurate experts are, for the staff. */
@Path("accuracy")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AccuracyResource {

  @Inject CurrentActor current;
  @Inject AccuracyViews accuracy;

  @GET
  public PageJson<AccuracyJson> list() {
    return PageJson.whole(accuracy.list(current.actor()).stream().map(AccuracyJson::of).toList());
  }
}
