package org.parley.community.reputation;

import java.time.LocalDate;

/**
 * One entry of the ledger as a reader sees it. What it is about stands there only for who may read
 * that; who voted stands there for nobody, and no entry tells the hour.
 *
 * @param points as they were credited
 * @param nominal as the rules give them, before the day's limit
 * @param reason why it takes an earlier entry back, or gives it anew; null for all others
 * @param isReversal whether it takes an earlier entry back
 * @param day in UTC; of the cause, or of the reversal
 * @param title null when the reader may not see the post
 * @param path where the post is; null with the title
 */
public record LedgerLine(
    long id,
    Cause cause,
    int points,
    int nominal,
    Reason reason,
    boolean isReversal,
    LocalDate day,
    String title,
    String path) {

  /** Whether the day's limit left less than the rules give. */
  public boolean isCut() {
    return points != nominal;
  }

  public boolean isAboutVisible() {
    return path != null;
  }
}
