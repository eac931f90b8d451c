package org.parley.web.api.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.member.Actor;
import org.parley.community.thread.PinService;
import org.parley.web.security.CurrentActor;

/** Whether a thread stands first in lists. */
@Path("threads/{id}/pin")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PinResource {

  @Inject CurrentActor current;
  @Inject PinService pins;
  @Inject ThreadPages pages;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ThreadJson pin(@PathParam("id") long id, PinJson pin) {
    Actor actor = current.actor();
    pins.pin(actor, id, pin.pin());
    return pages.find(actor, id);
  }

  @DELETE
  public void unpin(@PathParam("id") long id) {
    pins.unpin(current.actor(), id);
  }
}
