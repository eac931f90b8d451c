package org.parley.web.api.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.thread.AnswerService;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** Comments below a post. */
@Path("posts/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CommentsResource {

  @Inject CurrentActor current;
  @Inject AnswerService answers;
  @Inject PostPages pages;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response comment(@PathParam("id") long postId, PostTextJson text) {
    Actor actor = current.actor();
    return once.reply(
        text,
        () -> answers.comment(actor, postId, text.body(), once.key()),
        ref -> pages.created(actor, ref));
  }
}
