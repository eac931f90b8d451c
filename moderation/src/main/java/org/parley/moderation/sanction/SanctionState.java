package org.parley.moderation.sanction;

import java.util.Locale;

/** Where a decision stands. */
public enum SanctionState {
  ACTIVE,
  /** Its time is over. */
  ENDED,
  /** Somebody took it back. */
  LIFTED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
