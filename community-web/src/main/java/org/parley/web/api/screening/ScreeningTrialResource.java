package org.parley.web.api.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.moderation.screening.ScreeningTrials;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What a rule would have found in the past; writes nothing. */
@Path("screening-trials")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScreeningTrialResource {

  @Inject CurrentActor current;
  @Inject ScreeningTrials trials;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response run(NewScreeningRuleJson wanted) {
    return once.reply(
        wanted,
        () -> trials.run(current.actor(), wanted.draft()),
        trial -> Reply.ok(ScreeningTrialJson.of(trial)));
  }
}
