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
import org.parley.community.thread.MergeService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Makes one thread of two. */
@Path("threads/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MergeResource {

  @Inject CurrentActor current;
  @Inject MergeService merges;
  @Inject ThreadPages pages;
  @Inject Once once;

  /** Answers with the thread that goes on. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response merge(@PathParam("id") long id, MergeJson merge) {
    Actor actor = current.actor();
    long target = merge.target();
    return once.reply(
        merge,
        () -> {
          merges.merge(actor, id, target, merge.note());
          return target;
        },
        merged -> Reply.ok(pages.find(actor, merged)));
  }
}
