package org.parley.search.rebuild;

import java.time.Instant;

/**
 * How far a rebuild is, or the way back to the index before.
 *
 * @param id of the request
 * @param rollBack whether the index before is asked for, instead of a new one
 * @param total posts to index, as counted at the start
 * @param done posts indexed
 * @param startedAt null while it waits
 * @param finishedAt null until it ended, well or not
 * @param error why it failed or was interrupted, null when it was neither
 */
public record RebuildProgress(
    long id,
    String requestedBy,
    Instant requestedAt,
    boolean rollBack,
    long total,
    long done,
    Instant startedAt,
    Instant finishedAt,
    String error) {

  public boolean isFinished() {
    return finishedAt != null;
  }

  public boolean isFailed() {
    return isFinished() && error != null;
  }

  /** Whether something came between and it goes on by itself. */
  public boolean isInterrupted() {
    return !isFinished() && error != null;
  }

  /** From 0 to 100. */
  public int percent() {
    if (isFinished() && !isFailed()) {
      return 100;
    }
    return total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
  }
}
