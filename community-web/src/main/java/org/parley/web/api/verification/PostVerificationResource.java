package org.parley.web.api.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.moderation.verification.VerificationService;
import org.parley.web.api.post.PostPages;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Whether an answer is verified as it stands. */
@Path("posts/{id}/verification")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PostVerificationResource {

  @Inject CurrentActor current;
  @Inject VerificationService service;
  @Inject PostPages posts;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response verify(@PathParam("id") long postId, NewVerificationJson asked) {
    Actor actor = current.actor();
    return once.reply(
        asked,
        () -> {
          service.verify(actor, postId, asked.asked());
          return postId;
        },
        verified -> Reply.ok(posts.find(actor, verified)));
  }

  @DELETE
  public void withdraw(@PathParam("id") long postId) {
    service.withdraw(current.actor(), postId);
  }
}
