package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;

/**
 * The door to everything that is done in a conversation: services come in through here, and only
 * those whom {@link ConversationRule} lets. What one may not see does not exist.
 */
@ApplicationScoped
public class ConversationDoor {

  private static final String SELECT =
      "select c.customer_id from "
          + ConversationRule.FROM
          + " where c.id = :id and "
          + ConversationRule.SEEN;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;
  @Inject Conversations conversations;

  /**
   * Comes in and locks it.
   *
   * @throws NotAllowed for visitors
   * @throws NotFound when there is none or the actor may not see it
   */
  Entered lock(Actor actor, long id) {
    Side side = sideOf(actor, id);
    return conversations
        .lock(id)
        .map(conversation -> new Entered(conversation, side, actor.id()))
        .orElseThrow(ConversationDoor::nothingThere);
  }

  /** Looks in without coming in: nothing may be done there. Empty when there is nothing to see. */
  Optional<Entered> look(Actor actor, long id) {
    return customer(actor, id)
        .flatMap(customer -> conversations.find(id))
        .map(conversation -> new Entered(conversation, side(actor, conversation), actor.id()));
  }

  private static Side side(Actor actor, Conversation conversation) {
    return actor.isMember(conversation.customerId()) ? Side.CUSTOMER : Side.TEAM;
  }

  /** The side on which the actor would be. */
  Side sideOf(Actor actor, long id) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    long customer = customer(actor, id).orElseThrow(ConversationDoor::nothingThere);
    return actor.isMember(customer) ? Side.CUSTOMER : Side.TEAM;
  }

  /** Whose it is; empty when there is none or the actor may not see it. */
  private Optional<Long> customer(Actor actor, long id) {
    return jdbi.withHandle(
        handle ->
            ConversationRule.bind(handle.createQuery(SELECT), visibilities.of(actor))
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
  }

  private static NotFound nothingThere() {
    return new NotFound("conversation.not-found");
  }
}
