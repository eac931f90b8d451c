package org.parley.web.api.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.bulk.BulkService;
import org.parley.community.member.Actor;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** One bulk action: how far it is, and the way back. */
@Path("bulk-actions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BulkActionResource {

  @Inject CurrentActor current;
  @Inject BulkService bulk;
  @Inject BulkPages pages;
  @Inject Once once;

  @GET
  public BulkActionJson find(@PathParam("id") long id) {
    return pages.find(current.actor(), id);
  }

  @POST
  @Path("undo")
  public Response undo(@PathParam("id") long id) {
    Actor actor = current.actor();
    return once.reply(
        null,
        () -> {
          bulk.undo(actor, id);
          return id;
        },
        undone -> Reply.ok(pages.find(actor, undone)));
  }
}
