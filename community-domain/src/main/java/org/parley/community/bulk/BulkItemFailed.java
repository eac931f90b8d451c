package org.parley.community.bulk;

import java.util.Optional;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.DatabaseProblem;
import org.parley.community.problem.Problem;

/** A thread was left as it is; whatever was done to it is rolled back. */
class BulkItemFailed extends RuntimeException {

  private final transient BulkItem item;

  BulkItemFailed(BulkItem item, RuntimeException cause) {
    super("Thread " + item.threadId() + " of bulk action " + item.actionId(), cause);
    this.item = item;
  }

  BulkItem item() {
    return item;
  }

  /** What the community said against it; empty when something broke. */
  Optional<Problem> refusal() {
    return DatabaseProblem.behind(getCause()).filter(problem -> !isCollision(problem));
  }

  /** Two who locked each other out come to terms when one of them tries again. */
  private static boolean isCollision(Problem problem) {
    return problem instanceof Conflict && problem.code().equals("request.conflict");
  }
}
