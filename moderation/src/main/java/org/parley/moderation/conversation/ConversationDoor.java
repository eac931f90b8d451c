package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  /** The side on which the actor would be. */
  Side sideOf(Actor actor, long id) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    long customer =
        jdbi.withHandle(
            handle ->
                ConversationRule.bind(handle.createQuery(SELECT), visibilities.of(actor))
                    .bind("id", id)
                    .mapTo(Long.class)
                    .findOne()
                    .orElseThrow(ConversationDoor::nothingThere));
    return actor.isMember(customer) ? Side.CUSTOMER : Side.TEAM;
  }

  private static NotFound nothingThere() {
    return new NotFound("conversation.not-found");
  }
}
