package org.parley.web.api.conversation;

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
import org.parley.community.setting.Place;
import org.parley.moderation.conversation.InvitationService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Invites the author of a post to go on in private. */
@Path("posts/{id}/conversations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PostConversationsResource {

  @Inject CurrentActor current;
  @Inject InvitationService invitations;
  @Inject ConversationReading reading;
  @Inject Place place;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response invite(@PathParam("id") long postId, NewConversationJson wanted) {
    Actor actor = current.actor();
    return once.reply(
        wanted,
        () -> invitations.invite(actor, postId, wanted.invitation(once.key())),
        id -> Reply.created(place.link("/api/v1/conversations/" + id), reading.show(actor, id)));
  }
}
