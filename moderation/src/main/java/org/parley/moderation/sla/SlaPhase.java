package org.parley.moderation.sla;

import java.util.Locale;

/** How a promise stands. */
public enum SlaPhase {
  ON_TIME,
  /** So much of the time is used that whoever works on it was, or will be, warned. */
  AT_RISK,
  BREACHED,
  /** Stands still while the customer is waited for. */
  PAUSED,
  MET,
  MET_LATE;

  /** The name used in messages and the API: {@code at-risk}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
