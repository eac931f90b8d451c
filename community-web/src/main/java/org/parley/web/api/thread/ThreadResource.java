package org.parley.web.api.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.thread.Closing;
import org.parley.community.thread.ThreadService;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** One thread with its posts. */
@Path("threads/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ThreadResource {

  @Inject CurrentActor current;
  @Inject ThreadService threads;
  @Inject ThreadPages pages;
  @Inject Once once;

  /** A thread that was merged leads to the one that goes on. */
  @GET
  public Response find(
      @PathParam("id") long id,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    int most = Limit.read(limit, ThreadPages.POSTS);
    return pages.findOrFollow(current.actor(), id, after, most);
  }

  @POST
  @Path("close")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response close(@PathParam("id") long id, CloseJson close) {
    Actor actor = current.actor();
    Closing closing = close.closing();
    return reply(actor, close, () -> threads.close(actor, id, closing), id);
  }

  @POST
  @Path("reopen")
  public Response reopen(@PathParam("id") long id) {
    Actor actor = current.actor();
    return reply(actor, null, () -> threads.reopen(actor, id), id);
  }

  private Response reply(Actor actor, Object body, Runnable change, long id) {
    return once.reply(
        body,
        () -> {
          change.run();
          return id;
        },
        changed -> Reply.ok(pages.find(actor, changed)));
  }
}
