package org.parley.web.api.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.idea.IdeaStatusService;
import org.parley.community.idea.IdeaVoteService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** One idea: the member's support for it, and what product teams say of it. */
@Path("ideas/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class IdeaResource {

  @Inject CurrentActor current;
  @Inject IdeaVoteService votes;
  @Inject IdeaStatusService statuses;
  @Inject IdeaPages pages;
  @Inject Once once;

  @GET
  public IdeaJson find(@PathParam("id") long id) {
    return pages.find(current.actor(), id);
  }

  @PUT
  @Path("support")
  public IdeaJson support(@PathParam("id") long id) {
    votes.support(current.actor(), id);
    return find(id);
  }

  @DELETE
  @Path("support")
  public IdeaJson withdraw(@PathParam("id") long id) {
    votes.withdraw(current.actor(), id);
    return find(id);
  }

  @POST
  @Path("status")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response say(@PathParam("id") long id, NewStatusJson status) {
    return once.reply(
        status,
        () -> {
          statuses.change(current.actor(), id, status.said());
          return id;
        },
        changed -> Reply.ok(find(changed)));
  }
}
