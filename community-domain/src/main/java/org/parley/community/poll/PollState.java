package org.parley.community.poll;

import java.time.Instant;
import java.util.Locale;

/** Where a poll stands. It closes by the clock alone: no job has to run for it. */
public enum PollState {
  OPEN,
  CLOSED,
  /** Called off: it takes no ballots, and those that were cast are not counted. */
  CANCELLED;

  /**
   * @param cancelledAt null when nobody called it off
   * @param closesAt null when it stays open until somebody closes it
   */
  static PollState at(Instant now, Instant closesAt, Instant cancelledAt) {
    if (cancelledAt != null) {
      return CANCELLED;
    }
    return closesAt == null || now.isBefore(closesAt) ? OPEN : CLOSED;
  }

  /** As the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
