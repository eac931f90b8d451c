package org.parley.search.rebuild;

import java.time.Instant;

/**
 * How far a rebuild is.
 *
 * @param id of the request, 0 for a rebuild without one
 * @param total posts to index, as counted at the start
 * @param done posts indexed
 * @param startedAt null while it waits
 * @param finishedAt null until it ended, well or not
 * @param error why it failed, null when it did not
 */
public record RebuildProgress(
    long id,
    String requestedBy,
    Instant requestedAt,
    long total,
    long done,
    Instant startedAt,
    Instant finishedAt,
    String error) {

  public boolean isFinished() {
    return finishedAt != null;
  }

  public boolean isFailed() {
    return error != null;
  }

  /** From 0 to 100. */
  public int percent() {
    if (isFinished() && !isFailed()) {
      return 100;
    }
    return total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
  }
}
