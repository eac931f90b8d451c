package org.parley.web.api.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.moderation.sanction.SanctionViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.security.CurrentActor;

/** What was decided about the one who asks. */
@Path("me/sanctions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OwnSanctionsResource {

  @Inject CurrentActor current;
  @Inject SanctionViews views;

  @GET
  public PageJson<SanctionJson> list() {
    return PageJson.whole(views.own(current.actor()).stream().map(SanctionJson::of).toList());
  }
}
