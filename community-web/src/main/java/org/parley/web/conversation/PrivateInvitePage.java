package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.conversation.Channel;
import org.parley.moderation.conversation.ConversationPolicy;
import org.parley.moderation.flag.FlagTarget;
import org.parley.moderation.flag.FlagTargets;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code private-invite.xhtml}: invites the author of a post to go on in private. */
@Named
@RequestScoped
public class PrivateInvitePage {

  private static final List<Integer> SLOTS = List.of(1, 2, 3, 4);

  @Inject CurrentActor currentActor;
  @Inject FlagTargets targets;
  @Inject PrivateInviteForm form;
  @Inject Visit visit;

  private long id;
  private FlagTarget target;

  /** Sends the invitation, else shows the form; visitors sign in first. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      form.keep();
      visit.signInFirst();
    } else if (!ConversationPolicy.serves(currentActor.actor())) {
      throw new NotAllowed("conversation.team-only");
    } else if (!form.invite(id)) {
      target = targets.find(currentActor.actor(), id);
    }
  }

  public FlagTarget getTarget() {
    return target;
  }

  /** The words of the channels that can be chosen. */
  public List<String> getChannels() {
    return Arrays.stream(Channel.values()).map(Channel::word).toList();
  }

  /** How many times for a call can be offered at once. */
  public List<Integer> getSlots() {
    return SLOTS;
  }

  /** A key that makes sure that the form, sent twice, invites once. */
  public String getNewKey() {
    return UUID.randomUUID().toString();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
