package org.parley.web.api.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.moderation.appeal.AppealService;
import org.parley.moderation.appeal.NewAppeal;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** An author asks once that somebody looks again at a post of theirs. */
@Path("posts/{id}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AppealsResource {

  @Inject CurrentActor current;
  @Inject AppealService appeals;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response appeal(@PathParam("id") long postId, NewAppealJson wanted) {
    return once.reply(
        wanted,
        () -> appeals.appeal(current.actor(), postId, new NewAppeal(wanted.text(), once.key())),
        id -> new Reply(201, null, new AppealJson(id, postId)));
  }
}
