package org.parley.web.api.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.moderation.sanction.SanctionService;
import org.parley.web.security.CurrentActor;

/** Takes a decision about a member back; grants the appeal against it, if there is one. */
@Path("sanctions/{id}/lift")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SanctionLiftResource {

  @Inject CurrentActor current;
  @Inject SanctionService service;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public void lift(@PathParam("id") long id, SanctionLiftJson lift) {
    service.lift(current.actor(), id, lift.note());
  }
}
