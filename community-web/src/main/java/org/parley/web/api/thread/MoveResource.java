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
import org.parley.community.thread.MoveService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Puts a thread into another space. */
@Path("threads/{id}/move")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MoveResource {

  @Inject CurrentActor current;
  @Inject MoveService moves;
  @Inject ThreadPages pages;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response move(@PathParam("id") long id, MoveJson move) {
    Actor actor = current.actor();
    return once.reply(
        move,
        () -> {
          moves.move(actor, id, move.space(), move.note());
          return id;
        },
        moved -> Reply.ok(pages.find(actor, moved)));
  }
}
