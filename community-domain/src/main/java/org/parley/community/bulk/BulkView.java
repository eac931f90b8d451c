package org.parley.community.bulk;

import java.time.Instant;
import org.parley.community.member.Author;

/**
 * An action and how far it is.
 *
 * @param done threads that were changed
 * @param failed threads that were left as they are
 * @param undone threads that are as they were before
 * @param kept threads that could not be undone
 * @param finishedAt when the last thread was gone to, null before the first one
 * @param mayUndo whether the reader may have it undone now
 */
public record BulkView(
    long id,
    BulkKind kind,
    BulkArguments arguments,
    BulkState state,
    int total,
    int done,
    int failed,
    int undone,
    int kept,
    Author by,
    Instant startedAt,
    Instant finishedAt,
    boolean mayUndo) {

  /** Threads gone to, of {@link #ofSteps}. */
  public int steps() {
    return isUndo() ? undone + kept : done + failed;
  }

  public int ofSteps() {
    return isUndo() ? done : total;
  }

  /** In whole percent; a hundred only when nothing is left. */
  public int percent() {
    return ofSteps() == 0 ? 100 : 100 * steps() / ofSteps();
  }

  public boolean isUndo() {
    return state == BulkState.UNDOING || state == BulkState.UNDONE;
  }

  public boolean isMoving() {
    return state.isMoving();
  }
}
