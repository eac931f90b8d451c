package org.parley.web.api.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.thread.ThreadService;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** All threads. */
@Path("threads")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ThreadsResource {

  @Inject CurrentActor current;
  @Inject ThreadService threads;
  @Inject ThreadPages pages;
  @Inject Once once;

  @GET
  public PageJson<ThreadSummaryJson> list(@BeanParam ThreadFilter filter) {
    return pages.list(current.actor(), filter.query());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(NewThreadJson thread) {
    Actor actor = current.actor();
    return once.reply(
        thread,
        () -> threads.start(actor, thread.draft(once.key())),
        ref -> pages.created(actor, ref.threadId()));
  }
}
