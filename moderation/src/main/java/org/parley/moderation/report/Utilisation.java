package org.parley.moderation.report;

import java.time.Duration;

/**
 * How much of the time in which somebody was there went into follow-ups: the time for which they
 * had follow-ups open, as their browser told it, over the time in which they were online or away.
 * Where the report is of one space or reason, only such follow-ups count, over the same time. Both
 * are kept by days of UTC, whatever the reader's time zone is.
 *
 * @param present as far as it was written down; who was offline can have worked all the same
 */
public record Utilisation(Duration worked, Duration present) {

  static final Utilisation NONE = new Utilisation(Duration.ZERO, Duration.ZERO);

  Utilisation plus(Utilisation other) {
    return new Utilisation(worked.plus(other.worked), present.plus(other.present));
  }

  /** From 0, and above 100 for who works while offline; null for who was never there. */
  public Double percent() {
    return present.isZero() ? null : 100.0 * worked.toSeconds() / present.toSeconds();
  }
}
