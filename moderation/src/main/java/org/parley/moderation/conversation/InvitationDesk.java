package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.problem.Conflict;

/** What an invitation brings along: the first words, and the times at which the team could call. */
@ApplicationScoped
public class InvitationDesk {

  @Inject Actors actors;
  @Inject Wording wording;
  @Inject Transcript transcript;
  @Inject CallBacks callBacks;

  /**
   * @throws Conflict when nobody is there who could read it
   */
  void requireReader(Long memberId) {
    if (memberId == null || actors.byId(memberId).isEmpty()) {
      throw new Conflict("conversation.nobody");
    }
  }

  void begin(Actor actor, Conversation conversation, NewInvitation invitation) {
    Words greeting = wording.of(invitation.greeting());
    if (invitation.channel() == Channel.CALL_BACK) {
      callBacks.offer(conversation.id(), invitation.slots());
    }
    transcript.greet(actor, new Entered(conversation, Side.TEAM, actor.id()), greeting);
  }
}
