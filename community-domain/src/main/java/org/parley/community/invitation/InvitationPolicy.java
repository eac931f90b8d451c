package org.parley.community.invitation;

import java.time.Duration;
import org.parley.community.member.Actor;
import org.parley.community.trust.Privilege;

/** Who may ask others to answer, and how often. */
public final class InvitationPolicy {

  /** Neither answered nor declined, for one question. */
  public static final int OPEN_PER_QUESTION = 5;

  /** By one inviter, staff or not. */
  public static final int PER_DAY = 10;

  /** Neither answered nor declined, of one member, whoever asked. */
  public static final int OPEN_PER_MEMBER = 3;

  /** How long an invitation that nobody reacts to counts as open. */
  public static final Duration OPEN_FOR = Duration.ofDays(14);

  /** Who was asked this often is left in peace until the first of them is a week old. */
  public static final int PER_MEMBER_AND_WEEK = 5;

  public static final Duration WEEK = Duration.ofDays(7);

  /** Who declined this often is asked nothing for {@link #PEACE}. */
  public static final int DECLINED_FOR_PEACE = 3;

  public static final Duration PEACE = Duration.ofDays(14);

  /** What counts when load is spread over members who know equally much. */
  public static final Duration LATELY = Duration.ofDays(30);

  private InvitationPolicy() {}

  /** The asker, staff, and members of some standing; only for open questions. */
  public static boolean mayInvite(Actor actor, InvitingFacts facts) {
    return actor.isSignedIn()
        && facts.isOpenQuestion()
        && (actor.isMember(facts.askerId())
            || actor.isStaff()
            || Privilege.INVITE.isEarnedBy(actor, facts.answersOfActor()));
  }
}
