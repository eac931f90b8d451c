package org.parley.web.api.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.problem.Invalid;
import org.parley.community.vote.VoteService;
import org.parley.web.security.CurrentActor;

/** The member's own vote on a post. */
@Path("posts/{id}/vote")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class VoteResource {

  @Inject CurrentActor current;
  @Inject VoteService votes;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ScoreJson vote(@PathParam("id") long postId, VoteJson vote) {
    if (vote.value() == null) {
      throw new Invalid("value", "vote.value");
    }
    return new ScoreJson(votes.vote(current.actor(), postId, vote.value()), vote.value());
  }
}
