package org.parley.web.api.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.document.helpful.HelpfulService;
import org.parley.web.security.CurrentActor;

/** Whether a published document helped the member. */
@Path("documents/{id}/helpful")
@ApplicationScoped
public class HelpfulResource {

  @Inject CurrentActor current;
  @Inject HelpfulService service;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public void say(@PathParam("id") long id, HelpfulJson said) {
    service.say(current.actor(), id, said.helpful(), said.reason());
  }
}
