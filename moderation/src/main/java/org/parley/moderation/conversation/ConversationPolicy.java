package org.parley.moderation.conversation;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who of the staff talks to customers in private. */
public final class ConversationPolicy {

  private ConversationPolicy() {}

  /** Agents, moderators and administrators, in the spaces that they read. */
  public static boolean serves(Actor actor) {
    return actor.is(Role.AGENT) || actor.keepsOrder();
  }

  static void requireServing(Actor actor) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    if (!serves(actor) || actor.isOperator()) {
      throw new NotAllowed("conversation.team-only");
    }
  }

  /** What only the customer may decide. */
  static void requireCustomer(Side side) {
    if (side != Side.CUSTOMER) {
      throw new NotAllowed("conversation.customer-only");
    }
  }

  static void requireTeam(Side side) {
    if (side != Side.TEAM) {
      throw new NotAllowed("conversation.team-only");
    }
  }
}
