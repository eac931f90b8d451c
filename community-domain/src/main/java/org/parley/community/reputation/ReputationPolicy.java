package org.parley.community.reputation;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** Who looks after the ledger, and who sees which of its entries. */
public final class ReputationPolicy {

  private ReputationPolicy() {}

  static void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }

  /** Votes never name their voter: what a vote down cost is known to who cast it alone. */
  static boolean maySeeCastVotes(Actor actor, long memberId) {
    return actor.isMember(memberId);
  }
}
