package org.parley.web.api.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.moderation.casesystem.CaseTrial;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Tries whether a case system answers. */
@Path("case-systems/{id}/trial")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseTrialResource {

  @Inject CurrentActor current;
  @Inject CaseTrial trial;
  @Inject Once once;

  @POST
  public Response run(@PathParam("id") long id) {
    Actor actor = current.actor();
    return once.reply(
        null, () -> trial.run(actor, id), answer -> Reply.ok(CaseTrialJson.of(answer)));
  }
}
