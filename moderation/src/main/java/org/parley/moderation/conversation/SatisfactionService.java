package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Asks the customer, once it is over, how content they are. */
@ApplicationScoped
@Transactional
public class SatisfactionService {

  @Inject Clock clock;
  @Inject ConversationDoor door;
  @Inject Ratings ratings;

  /**
   * Says it, once.
   *
   * @throws NotFound when the actor may not see the conversation
   * @throws NotAllowed for the team
   * @throws Conflict while it is open, for one that never began, and when something else was said
   */
  public void rate(Actor actor, long id, Rating rating) {
    Entered by = door.lock(actor, id);
    ConversationPolicy.requireCustomer(by.side());
    Conversation conversation = by.conversation();
    if (conversation.state() != ConversationState.CLOSED || !conversation.isJoined()) {
      throw new Conflict("rating.not-yet");
    }
    if (!ratings.add(id, rating, clock.instant())) {
      throw new Conflict("rating.given-already");
    }
  }
}
