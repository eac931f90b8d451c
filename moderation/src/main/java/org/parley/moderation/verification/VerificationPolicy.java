package org.parley.moderation.verification;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostState;
import org.parley.community.thread.ThreadType;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Who verifies answers, and which can be verified. */
public final class VerificationPolicy {

  private VerificationPolicy() {}

  /** Agents know the products, and who keeps order may help. Their own answers are no exception. */
  public static boolean mayVerify(Actor actor) {
    return !actor.isOperator() && (actor.is(Role.AGENT) || actor.keepsOrder());
  }

  /**
   * @throws NotAllowed {@code verification.staff-only}
   */
  static void requireVerifying(Actor actor) {
    if (!mayVerify(actor)) {
      throw new NotAllowed("verification.staff-only");
    }
  }

  /**
   * Published answers to questions are verified, and nothing else.
   *
   * @throws Invalid when it is something else
   * @throws Conflict when readers do not see it
   */
  static void requireAnswer(PostInThread target) {
    if (target.post().kind() != PostKind.ANSWER || target.thread().type() != ThreadType.QUESTION) {
      throw new Invalid("id", "verification.no-answer");
    }
    if (target.post().state() != PostState.PUBLISHED
        || target.thread().state() != PostState.PUBLISHED) {
      throw new Conflict("verification.not-published");
    }
  }
}
