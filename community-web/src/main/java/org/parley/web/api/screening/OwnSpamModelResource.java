package org.parley.web.api.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.problem.NotFound;
import org.parley.moderation.screening.own.OwnModelService;
import org.parley.moderation.screening.own.OwnModelViews;
import org.parley.web.security.CurrentActor;

/** The community's own model of spam: what it learned, learning anew, throwing it away. */
@Path("screening-own-model")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OwnSpamModelResource {

  @Inject CurrentActor current;
  @Inject OwnModelViews views;
  @Inject OwnModelService service;

  @GET
  public OwnSpamModelJson find() {
    return views
        .latest(current.actor())
        .map(OwnSpamModelJson::of)
        .orElseThrow(() -> new NotFound("screening.nothing-learned"));
  }

  @PUT
  public OwnSpamModelJson learn() {
    service.learn(current.actor());
    return find();
  }

  @DELETE
  public OwnSpamModelJson throwAway() {
    service.throwAway(current.actor());
    return find();
  }
}
