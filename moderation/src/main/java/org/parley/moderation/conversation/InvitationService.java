package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Invites the author of a post to go on in private. */
@ApplicationScoped
@Transactional
public class InvitationService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject Conversations conversations;
  @Inject InvitationDesk desk;

  /**
   * Invites them.
   *
   * @return the conversation's id
   * @throws NotAllowed unless the actor serves customers, and for one's own post
   * @throws NotFound when the actor does not see such a post
   * @throws Conflict when its author is gone, or another conversation about it has not ended
   * @throws Invalid when the greeting will not do, or a time for a call is over
   */
  public long invite(Actor actor, long postId, NewInvitation invitation) {
    ConversationPolicy.requireServing(actor);
    return conversations
        .findByKey(actor.id(), invitation.key())
        .map(earlier -> sameRequest(earlier, postId))
        .orElseGet(() -> begin(actor, postId, invitation));
  }

  private static long sameRequest(Conversation earlier, long postId) {
    if (earlier.postId() != postId) {
      throw new Conflict("key.reused");
    }
    return earlier.id();
  }

  private long begin(Actor actor, long postId, NewInvitation invitation) {
    PostInThread from = visible.lockPost(actor, postId);
    Long customer = from.post().authorId();
    if (actor.isMember(customer)) {
      throw new NotAllowed("conversation.own-post");
    }
    desk.requireReader(customer);
    if (conversations.isUnderWay(postId)) {
      throw new Conflict("conversation.under-way");
    }
    Conversation conversation = new Conversation(from, actor.id(), invitation, clock.instant());
    conversations.add(conversation);
    desk.begin(actor, conversation, invitation);
    return conversation.id();
  }
}
