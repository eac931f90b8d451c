package org.parley.moderation.checkin;

import java.time.Instant;
import java.util.Locale;

/** How a space stands that is to be looked into. */
public enum CheckInPhase {
  /** There is time. */
  ON_TIME,
  /** Somebody should look now. */
  DUE,
  /** Nobody has looked for so long that who keeps order was told. */
  LATE;

  static CheckInPhase at(Instant now, Instant dueAt, Instant lateAt) {
    if (now.isBefore(dueAt)) {
      return ON_TIME;
    }
    return now.isBefore(lateAt) ? DUE : LATE;
  }

  /** The name used in messages and the API: {@code on-time}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
