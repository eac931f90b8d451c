package org.parley.community.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Asks members to answer a question, and lets them decline. */
@ApplicationScoped
@Transactional
@TakesPart
public class InvitationService {

  @Inject Clock clock;
  @Inject InvitationDoor door;
  @Inject Invitees invitees;
  @Inject Invitations invitations;
  @Inject DomainEvents events;

  /**
   * Asks a member to answer. The operator asks in the name of the community itself.
   *
   * @param name the member's handle, with or without an {@code @}
   * @throws NotFound when the actor sees no such thread
   * @throws NotAllowed when the actor may not ask others, or has asked too many today
   * @throws Invalid when there is no such member, or they cannot answer this question
   * @throws Conflict when they were asked before, too many others are, or the member is asked
   *     enough
   */
  public void invite(Actor actor, long threadId, String name) {
    InvitingFacts facts = door.require(actor, threadId);
    // who may not see the question and who does not exist are told apart for nobody
    long memberId =
        invitees
            .find(actor, threadId, name == null ? "" : name)
            .orElseThrow(() -> new Invalid("name", "invitation.nobody"));
    if (invitations.find(threadId, memberId).isPresent()) {
      throw new Conflict("invitation.before");
    }
    requireRoom(actor, threadId);
    invitees.requireAvailable(threadId, memberId);
    Instant now = clock.instant();
    Long inviterId = actor.isOperator() ? null : actor.id();
    invitations.add(new Invitation(threadId, memberId, inviterId, now));
    events.publish(new MemberInvited(threadId, facts.openingPostId(), memberId, inviterId, now));
  }

  /**
   * How many more may be asked to answer; nobody else asks anybody until the transaction ends.
   *
   * @throws NotFound when the actor sees no such thread
   * @throws NotAllowed when the actor may not ask others, or has asked too many today
   * @throws Conflict when enough are asked
   */
  public int room(Actor actor, long threadId) {
    door.require(actor, threadId);
    requireRoom(actor, threadId);
    return InvitationPolicy.OPEN_PER_QUESTION - (int) invitations.countOpen(threadId);
  }

  private void requireRoom(Actor actor, long threadId) {
    if (invitations.countOpen(threadId) >= InvitationPolicy.OPEN_PER_QUESTION) {
      throw new Conflict("invitation.enough", InvitationPolicy.OPEN_PER_QUESTION);
    }
    if (actor.isOperator()) {
      return;
    }
    Instant aDayAgo = clock.instant().minus(Duration.ofDays(1));
    if (invitations.countSince(actor.id(), aDayAgo) >= InvitationPolicy.PER_DAY) {
      throw new NotAllowed("invitation.too-many", InvitationPolicy.PER_DAY);
    }
  }

  /**
   * Would rather not answer.
   *
   * @throws NotFound when the actor was not asked
   */
  public void decline(Actor actor, long threadId) {
    if (!actor.isSignedIn()) {
      throw new NotAllowed("sign-in.required");
    }
    Instant now = clock.instant();
    invitations
        .find(threadId, actor.id())
        .orElseThrow(() -> new NotFound("invitation.not-found"))
        .decline(now);
    events.publish(new InvitationDeclined(threadId, actor.id(), now));
  }
}
