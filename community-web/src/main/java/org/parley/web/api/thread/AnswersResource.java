package org.parley.web.api.thread;

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
import org.parley.web.api.post.PostPages;
import org.parley.web.api.post.PostTextJson;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** A thread's answers; in a discussion, its replies. */
@Path("threads/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AnswersResource {

  @Inject CurrentActor current;
  @Inject AnswerService answers;
  @Inject PostPages pages;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(@PathParam("id") long threadId, PostTextJson text) {
    Actor actor = current.actor();
    return once.reply(
        text,
        () -> answers.answer(actor, threadId, text.body(), once.key()),
        ref -> pages.created(actor, ref));
  }
}
