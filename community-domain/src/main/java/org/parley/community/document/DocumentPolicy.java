package org.parley.community.document;

import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.space.Visibility;

/** Who may begin documents, write in them, and ask others to. */
public final class DocumentPolicy {

  private DocumentPolicy() {}

  /** Staff, and members whom the community knows. */
  public static boolean mayBegin(Actor actor) {
    return actor.isSignedIn()
        && !actor.isOperator()
        && (actor.isStaff() || actor.trust().isAtLeast(TrustLevel.MEMBER));
  }

  /**
   * Staff, the author and who was invited, as long as they see the space. Nobody else reads what is
   * not published.
   */
  public static boolean mayWrite(Visibility visibility, DocumentFacts facts) {
    Actor actor = visibility.actor();
    return actor.isSignedIn()
        && !actor.isOperator()
        && visibility.seesSpace(facts.spaceId())
        && (actor.isStaff() || actor.isMember(facts.authorId()) || facts.isInvited());
  }

  /** Staff and the author; who was invited invites nobody. */
  public static boolean mayInvite(Actor actor, DocumentFacts facts) {
    return actor.isStaff() || actor.isMember(facts.authorId());
  }
}
