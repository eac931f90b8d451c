package org.parley.web.api.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.moderation.casesystem.CaseTrial;
import org.parley.web.security.CurrentActor;

/** Tries whether a case system answers. Tried again it is tried again: no key is kept. */
@Path("case-systems/{id}/trial")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseTrialResource {

  @Inject CurrentActor current;
  @Inject CaseTrial trial;

  @POST
  public CaseTrialJson run(@PathParam("id") long id) {
    return CaseTrialJson.of(trial.run(current.actor(), id));
  }
}
