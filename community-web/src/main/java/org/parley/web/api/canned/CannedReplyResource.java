package org.parley.web.api.canned;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.moderation.reply.CannedReplyService;
import org.parley.moderation.reply.CannedReplyViews;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** One canned reply: read, changed, approved by somebody else, withdrawn. */
@Path("canned-replies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CannedReplyResource {

  @Inject CurrentActor current;
  @Inject CannedReplyViews views;
  @Inject CannedReplyService service;
  @Inject Once once;

  @GET
  public CannedReplyJson find(@PathParam("id") long id) {
    return CannedReplyJson.of(views.find(current.actor(), id));
  }

  /** Other words wait for approval again; another title does not. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public CannedReplyJson change(@PathParam("id") long id, CannedReplyChangeJson change) {
    service.change(current.actor(), id, change.read(), change.reply());
    return find(id);
  }

  @POST
  @Path("approval")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response approve(@PathParam("id") long id, CannedReplyApprovalJson approval) {
    Actor actor = current.actor();
    return once.reply(
        approval,
        () -> {
          service.approve(actor, id, approval.read());
          return id;
        },
        approved -> Reply.ok(CannedReplyJson.of(views.find(actor, approved))));
  }

  @DELETE
  public void remove(@PathParam("id") long id, @QueryParam("version") String version) {
    service.remove(current.actor(), id, CannedReplyChangeJson.required(number(version)));
  }

  private static Long number(String version) {
    try {
      return version == null || version.isEmpty() ? null : Long.valueOf(version);
    } catch (NumberFormatException e) {
      throw new Invalid("version", "form.number");
    }
  }
}
