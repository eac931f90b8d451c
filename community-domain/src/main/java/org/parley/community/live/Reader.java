package org.parley.community.live;

import java.util.Objects;

/**
 * Whoever looks at an open page: a visitor, or the member of a session. Only who they are, never
 * what they may see, which is read anew each time something is told.
 *
 * @param memberId null for a visitor
 * @param epoch the member's sign-in epoch when the session began
 */
public record Reader(Long memberId, int epoch) {

  private static final Reader VISITOR = new Reader(null, 0);

  public static Reader visitor() {
    return VISITOR;
  }

  public boolean isVisitor() {
    return memberId == null;
  }

  /** Whether both are the same member. */
  public boolean isMember(long id) {
    return Objects.equals(memberId, id);
  }
}
