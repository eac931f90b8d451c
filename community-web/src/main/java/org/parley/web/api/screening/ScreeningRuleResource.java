package org.parley.web.api.screening;

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
import org.parley.moderation.screening.ScreeningRuleService;
import org.parley.moderation.screening.ScreeningRuleViews;
import org.parley.web.security.CurrentActor;

/** One rule: reading it, changing it, switching it on and off. */
@Path("screening-rules/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScreeningRuleResource {

  @Inject CurrentActor current;
  @Inject ScreeningRuleViews rules;
  @Inject ScreeningRuleService service;

  @GET
  public ScreeningRuleJson find(@PathParam("id") long id) {
    return ScreeningRuleJson.of(rules.find(current.actor(), id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ScreeningRuleJson change(@PathParam("id") long id, ScreeningRuleChangeJson wanted) {
    service.change(current.actor(), id, wanted.draft(), wanted.read());
    return find(id);
  }

  @PUT
  @Path("enabled")
  public ScreeningRuleJson switchOn(@PathParam("id") long id) {
    service.switchOn(current.actor(), id);
    return find(id);
  }

  @DELETE
  @Path("enabled")
  public ScreeningRuleJson switchOff(@PathParam("id") long id) {
    service.switchOff(current.actor(), id);
    return find(id);
  }
}
