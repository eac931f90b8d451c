package org.parley.search.check;

import java.time.Instant;
import java.util.List;

/**
 * How far a comparison of index and database is.
 *
 * @param compared posts of the database
 * @param missing posts that the index lacks
 * @param extra posts that it should not have
 * @param stale posts that it has as they were
 * @param remaining differences that a repair left
 * @param examples the first posts that differ, a line for each
 * @param startedAt null while it waits
 * @param finishedAt null until it ended, well or not
 * @param error why it failed, null when it did not
 */
public record CheckProgress(
    long id,
    boolean repair,
    long compared,
    long missing,
    long extra,
    long stale,
    long remaining,
    String examples,
    Instant startedAt,
    Instant finishedAt,
    String error) {

  public boolean isFinished() {
    return finishedAt != null;
  }

  public boolean isFailed() {
    return error != null;
  }

  /** Whether index and database said the same at the end. */
  public boolean isEqual() {
    return repair ? remaining == 0 : missing + extra + stale == 0;
  }

  public List<String> exampleLines() {
    return examples.lines().toList();
  }
}
