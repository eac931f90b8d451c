package org.parley.web.api.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.problem.NotFound;
import org.parley.moderation.review.ClaimService;
import org.parley.moderation.review.ReviewActService;
import org.parley.moderation.review.ReviewRef;
import org.parley.moderation.review.UndoService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Who looks at one entry of the queue, and what is decided on it. */
@Path("review/{entry}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReviewEntryResource {

  @Inject CurrentActor current;
  @Inject ClaimService claims;
  @Inject ReviewActService acts;
  @Inject UndoService undos;
  @Inject Once once;

  @PUT
  @Path("claim")
  @Consumes(MediaType.APPLICATION_JSON)
  public void claim(@PathParam("entry") String entry, NewReviewClaimJson claim) {
    ReviewRef ref = ReviewRef.of(entry);
    if (Boolean.TRUE.equals(claim.takeOver())) {
      claims.takeOver(current.actor(), ref);
    } else {
      claims.claim(current.actor(), ref);
    }
  }

  @DELETE
  @Path("claim")
  public void release(@PathParam("entry") String entry) {
    claims.release(current.actor(), ReviewRef.of(entry));
  }

  @POST
  @Path("decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response decide(@PathParam("entry") String entry, NewReviewDecisionJson decision) {
    return once.reply(
        decision,
        () -> {
          acts.act(current.actor(), ReviewRef.of(entry), decision.act());
          return 0L;
        },
        done -> Reply.ok(new ReviewDecisionJson(entry, decision.action())));
  }

  @DELETE
  @Path("decisions/last")
  public void undo(@PathParam("entry") String entry) {
    ReviewRef ref = ReviewRef.of(entry);
    if (!ref.isPost()) {
      throw new NotFound("review.not-found");
    }
    undos.undo(current.actor(), ref.id());
  }
}
