package org.parley.web.api.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.moderation.appeal.NewAppeal;
import org.parley.moderation.sanction.SanctionAppealService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.api.screening.NewAppealJson;
import org.parley.web.security.CurrentActor;

/** A member asks once that somebody looks again at what was decided about them. */
@Path("sanctions/{id}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SanctionAppealResource {

  @Inject CurrentActor current;
  @Inject SanctionAppealService appeals;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response appeal(@PathParam("id") long id, NewAppealJson wanted) {
    return once.reply(
        wanted,
        () -> appeals.appeal(current.actor(), id, new NewAppeal(wanted.text(), once.key())),
        made -> new Reply(201, null, new SanctionAppealJson(made, id)));
  }
}
