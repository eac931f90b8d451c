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
import org.parley.community.thread.SplitService;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** Makes a thread of its own of some posts. */
@Path("threads/{id}/split")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SplitResource {

  @Inject CurrentActor current;
  @Inject SplitService splits;
  @Inject ThreadPages pages;
  @Inject Once once;

  /** Answers with the new thread. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response split(@PathParam("id") long id, SplitJson split) {
    Actor actor = current.actor();
    return once.reply(
        split,
        () -> splits.split(actor, id, split.split()),
        made -> pages.created(actor, made.threadId()));
  }
}
