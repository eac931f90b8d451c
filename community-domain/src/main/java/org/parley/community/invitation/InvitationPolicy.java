package org.parley.community.invitation;

import org.parley.community.member.Actor;

/** Who may ask others to answer, and how often. */
public final class InvitationPolicy {

  /** Who has written this many answers knows whom to ask. */
  public static final int ANSWERS_FOR_STANDING = 3;

  /** Neither answered nor declined, for one question. */
  public static final int OPEN_PER_QUESTION = 5;

  /** By one inviter, staff or not. */
  public static final int PER_DAY = 10;

  private InvitationPolicy() {}

  /** The asker, staff, and members of some standing; only for open questions. */
  public static boolean mayInvite(Actor actor, InvitingFacts facts) {
    return actor.isSignedIn()
        && !actor.isOperator()
        && facts.isOpenQuestion()
        && (actor.isMember(facts.askerId())
            || actor.isStaff()
            || facts.answersOfActor() >= ANSWERS_FOR_STANDING);
  }
}
