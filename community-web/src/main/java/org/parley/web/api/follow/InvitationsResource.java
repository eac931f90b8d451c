package org.parley.web.api.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.invitation.InvitationService;
import org.parley.community.invitation.InvitationViews;
import org.parley.community.invitation.Invitees;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Asking others to answer a question. */
@Path("threads/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InvitationsResource {

  @Inject CurrentActor current;
  @Inject InvitationViews invitations;
  @Inject InvitationService service;
  @Inject Invitees invitees;
  @Inject Once once;

  @GET
  @Path("invitations")
  public InvitationsJson list(@PathParam("id") long threadId) {
    return InvitationsJson.of(invitations.of(current.actor(), threadId));
  }

  @POST
  @Path("invitations")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response invite(@PathParam("id") long threadId, NewInvitationJson wanted) {
    return once.reply(
        wanted,
        () -> {
          service.invite(current.actor(), threadId, wanted.name());
          return threadId;
        },
        id -> new Reply(201, null, list(id)));
  }

  @DELETE
  @Path("invitations/mine")
  public void decline(@PathParam("id") long threadId) {
    service.decline(current.actor(), threadId);
  }

  @GET
  @Path("invitees")
  public PageJson<InviteeJson> suggest(
      @PathParam("id") long threadId, @QueryParam("q") String begun) {
    return PageJson.whole(
        invitees.suggest(current.actor(), threadId, begun == null ? "" : begun).stream()
            .map(InviteeJson::of)
            .toList());
  }
}
