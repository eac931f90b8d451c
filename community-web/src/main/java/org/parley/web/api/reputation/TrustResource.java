package org.parley.web.api.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Invalid;
import org.parley.community.trust.TrustService;
import org.parley.community.trust.TrustViews;
import org.parley.web.security.CurrentActor;

/** A member's trust level: what is missing for the next is the member's own and staff's to know. */
@Path("members/{name}/trust-level")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TrustResource {

  @Inject CurrentActor current;
  @Inject TrustViews views;
  @Inject TrustService service;

  @GET
  public TrustJson find(@PathParam("name") String name) {
    return TrustJson.of(views.of(current.actor(), name));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public TrustJson give(@PathParam("name") String name, GivenLevelJson given) {
    service.give(current.actor(), name, level(given.level()));
    return find(name);
  }

  @DELETE
  public void release(@PathParam("name") String name) {
    service.release(current.actor(), name);
  }

  private static TrustLevel level(Integer number) {
    if (number == null || number < 0 || number >= TrustLevel.values().length) {
      throw new Invalid("level", "trust.level");
    }
    return TrustLevel.of(number);
  }
}
