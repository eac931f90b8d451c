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

/** The answer that helped, by the word of the asker or of staff. */
@Path("threads/{id}/accepted-answer")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AcceptedAnswerResource {

  @Inject CurrentActor current;
  @Inject AcceptanceService acceptance;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public AcceptedAnswerJson choose(@PathParam("id") long threadId, AnswerChoiceJson choice) {
    acceptance.accept(current.actor(), threadId, choice.chosen());
    return new AcceptedAnswerJson(choice.chosen());
  }

  @DELETE
  public void withdraw(@PathParam("id") long threadId) {
    acceptance.withdraw(current.actor(), threadId);
  }
}
