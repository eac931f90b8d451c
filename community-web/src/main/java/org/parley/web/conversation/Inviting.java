package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.parley.moderation.conversation.Channel;
import org.parley.moderation.conversation.InvitationService;
import org.parley.moderation.conversation.NewInvitation;
import org.parley.web.page.Done;
import org.parley.web.security.CurrentActor;

/** Sends the invitation that a form describes and leads to its conversation. */
@RequestScoped
public class Inviting {

  @Inject CurrentActor currentActor;
  @Inject SentFields fields;
  @Inject CallTimes times;
  @Inject InvitationService invitations;

  String invite(long postId) {
    Channel channel = Channel.ofWord(fields.of("channel"));
    List<Instant> slots = channel == Channel.CALL_BACK ? times.read(fields.all("slot")) : List.of();
    NewInvitation invitation =
        new NewInvitation(channel, fields.of("body"), slots, fields.of("key"));
    long id = invitations.invite(currentActor.actor(), postId, invitation);
    return Done.at("/conversations/" + id, "talkinvite");
  }
}
