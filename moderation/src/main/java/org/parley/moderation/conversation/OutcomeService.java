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

/**
 * Agrees on what may be said in public. One side proposes, the other agrees, refuses, or changes
 * it, which is a proposal of its own; nothing is published before the other side has agreed to
 * exactly these words. Who agrees names the proposal's number, so that nobody agrees to words that
 * were changed meanwhile.
 */
@ApplicationScoped
@Transactional
public class OutcomeService {

  @Inject Clock clock;
  @Inject ConversationDoor door;
  @Inject Outcomes outcomes;
  @Inject Publishing publishing;
  @Inject OutcomeDesk desk;

  /**
   * Proposes it.
   *
   * @param known the number of the newest proposal that the actor has seen, 0 for none
   * @return the proposal's number
   * @throws NotFound when the actor may not see the conversation
   * @throws NotAllowed for the customer while the team has proposed nothing
   * @throws Conflict unless the conversation is open, and when there is a newer proposal
   * @throws Invalid when the text will not do
   */
  public int propose(Actor actor, long id, String body, int known) {
    Entered by = door.lock(actor, id);
    int newest = by.conversation().outcome();
    if (newest == 0) {
      ConversationPolicy.requireTeam(by.side());
    }
    return desk.isRepeated(by, body) ? newest : desk.propose(by, body, known);
  }

  /**
   * Agrees to the other side's proposal, which publishes it and ends the conversation.
   *
   * @throws NotAllowed for the side that made it
   * @throws Conflict when something else is proposed by now, or it cannot be published
   */
  public void agree(Actor actor, long id, int number) {
    Entered by = door.lock(actor, id);
    Conversation conversation = by.conversation();
    boolean isDone = conversation.outcomePostId() != null && conversation.outcome() == number;
    if (!isDone) {
      conversation.requireProposal(number);
      Outcomes.Proposal proposal = outcomes.find(id, number).orElseThrow();
      if (proposal.side() == by.side()) {
        throw new NotAllowed("conversation.outcome-own");
      }
      long postId = publishing.publish(by, proposal);
      conversation.settle(postId, actor.id(), clock.instant());
      desk.note(by, LineKind.AGREED);
    }
  }

  /**
   * Wants nothing of it published; the conversation goes on. Who proposed it may take it back.
   *
   * @throws Conflict when something else is proposed by now
   */
  public void refuse(Actor actor, long id, int number) {
    Entered by = door.lock(actor, id);
    by.conversation().refuse(number, clock.instant());
    desk.note(by, LineKind.REFUSED);
  }
}
