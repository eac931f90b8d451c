package org.parley.web.api.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.problem.Invalid;
import org.parley.moderation.followup.FollowUpService;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.sla.Priority;
import org.parley.web.security.CurrentActor;

/** One follow-up: who has it, whether it waits, how much it presses. */
@Path("follow-ups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FollowUpResource {

  @Inject CurrentActor current;
  @Inject FollowUpService service;
  @Inject FollowUpPages pages;

  @GET
  public FollowUpJson find(@PathParam("id") long id) {
    return pages.find(current.actor(), id);
  }

  @PUT
  @Path("owner")
  @Consumes(MediaType.APPLICATION_JSON)
  public FollowUpJson assign(@PathParam("id") long id, NewOwnerJson owner) {
    service.assign(
        current.actor(),
        new Seen(id, owner.version()),
        pages.agent(current.actor(), owner.required()));
    return find(id);
  }

  @DELETE
  @Path("owner")
  public FollowUpJson release(@PathParam("id") long id, @QueryParam("version") String version) {
    service.release(current.actor(), seen(id, version));
    return find(id);
  }

  @PUT
  @Path("waiting")
  public FollowUpJson waitForCustomer(
      @PathParam("id") long id, @QueryParam("version") String version) {
    service.waitForCustomer(current.actor(), seen(id, version));
    return find(id);
  }

  @DELETE
  @Path("waiting")
  public FollowUpJson resume(@PathParam("id") long id, @QueryParam("version") String version) {
    service.resume(current.actor(), seen(id, version));
    return find(id);
  }

  @PUT
  @Path("priority")
  @Consumes(MediaType.APPLICATION_JSON)
  public FollowUpJson changePriority(@PathParam("id") long id, FollowUpPriorityJson change) {
    service.changePriority(
        current.actor(), new Seen(id, change.version()), Priority.ofWord(change.priority()));
    return find(id);
  }

  private static Seen seen(long id, String version) {
    try {
      return new Seen(id, version == null || version.isEmpty() ? null : Long.valueOf(version));
    } catch (NumberFormatException e) {
      throw new Invalid("version", "form.number");
    }
  }
}
