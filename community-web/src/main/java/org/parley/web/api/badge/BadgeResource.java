package org.parley.web.api.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.badge.BadgeService;
import org.parley.community.badge.BadgeViews;
import org.parley.community.setting.Place;
import org.parley.web.security.CurrentActor;

/** One badge. */
@Path("badges/{key}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BadgeResource {

  @Inject CurrentActor current;
  @Inject BadgeViews badges;
  @Inject BadgeService service;
  @Inject Place place;

  @GET
  public BadgeJson find(@PathParam("key") String key) {
    return BadgeJson.of(badges.find(current.actor(), key), place);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public BadgeJson change(@PathParam("key") String key, BadgeChangeJson wanted) {
    service.change(current.actor(), wanted.form(key), wanted.read());
    return find(key);
  }
}
