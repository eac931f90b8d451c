package org.parley.community.blog;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.member.TrustLevel;

/** Who opens blogs, writes in them, and reads what is not published yet. */
public final class BlogPolicy {

  /** Who is trusted so far may have a blog without being granted one, if the community says so. */
  static final TrustLevel TRUSTED = TrustLevel.REGULAR;

  private BlogPolicy() {}

  /** Blogs of the company and of spaces are opened, named and staffed by administrators. */
  public static boolean mayRun(Actor actor) {
    return actor.is(Role.ADMINISTRATOR);
  }

  /** The owner as long as they have the right; authors by name; administrators for the company. */
  public static boolean mayWrite(Actor actor, BlogKind kind, BlogStanding standing) {
    if (!isMember(actor) || !standing.seesSpace()) {
      return false;
    }
    return switch (kind) {
      case MEMBER -> standing.isOwner() && standing.hasRight();
      case COMPANY, SPACE -> standing.isAuthor() || actor.is(Role.ADMINISTRATOR);
    };
  }

  /** Who wrote a draft, who else writes in its blog, and who keeps order. */
  public static boolean mayReadDraft(
      Actor actor, Long authorId, BlogKind kind, BlogStanding standing) {
    return isMember(actor)
        && (actor.isMember(authorId) || actor.keepsOrder() || mayWrite(actor, kind, standing));
  }

  public static boolean mayOwn(Actor actor, boolean isGranted, boolean isOpenToTrusted) {
    return isMember(actor)
        && (isGranted
            || actor.is(Role.ADMINISTRATOR)
            || (isOpenToTrusted && actor.trust().isAtLeast(TRUSTED)));
  }

  private static boolean isMember(Actor actor) {
    return actor.isSignedIn() && !actor.isOperator();
  }
}
