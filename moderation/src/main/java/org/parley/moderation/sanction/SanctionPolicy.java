package org.parley.moderation.sanction;

import org.parley.community.account.AccountPolicy;
import org.parley.community.account.MemberListing;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.problem.NotAllowed;

/** Who decides about members, and who sees what was decided. */
public final class SanctionPolicy {

  private SanctionPolicy() {}

  /** Moderators and administrators see it. */
  public static boolean maySee(Actor actor) {
    return actor.keepsOrder();
  }

  static void checkSee(Actor actor) {
    if (!maySee(actor)) {
      throw new NotAllowed("moderation.only");
    }
  }

  /** They decide, but never about who stands as high as they do or higher, nor themselves. */
  static void checkDecide(Actor actor, Member member) {
    AccountPolicy.requireRestraining(actor, member);
  }

  /** The same rule, for pages that show it. */
  public static boolean mayDecide(Actor actor, MemberListing member) {
    return member.mayRestrain(actor);
  }

  /** An appeal is decided by another than who had decided, as long as there is another. */
  static void checkDecideOnAppeal(Actor actor, Sanction sanction, boolean canAnother) {
    if (actor.isMember(sanction.imposedBy()) && canAnother) {
      throw new NotAllowed("sanction.another");
    }
  }
}
