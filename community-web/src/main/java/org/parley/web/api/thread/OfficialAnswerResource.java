package org.parley.web.api.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.thread.AcceptanceService;
import org.parley.web.security.CurrentActor;

/** The answer that the company stands by. */
@Path("threads/{id}/official-answer")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OfficialAnswerResource {

  @Inject CurrentActor current;
  @Inject AcceptanceService acceptance;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public OfficialAnswerJson choose(@PathParam("id") long threadId, AnswerChoiceJson choice) {
    acceptance.makeOfficial(current.actor(), threadId, choice.chosen());
    return new OfficialAnswerJson(choice.chosen());
  }

  @DELETE
  public void withdraw(@PathParam("id") long threadId) {
    acceptance.withdrawOfficial(current.actor(), threadId);
  }
}
