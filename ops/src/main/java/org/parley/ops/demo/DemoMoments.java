package org.parley.ops.demo;

import java.time.Duration;
import java.time.Instant;
import org.parley.moderation.calendar.BusinessTime;

/**
 * Turns business minutes before the load into moments, never before the thread that it is about: of
 * a question that was asked at night nothing has run when the demo is loaded before the morning.
 */
record DemoMoments(BusinessTime time, Instant asked, Instant now) {

  private static final Duration LATER = Duration.ofSeconds(30);

  /** Null for null. */
  Instant ago(Integer minutes) {
    if (minutes == null) {
      return null;
    }
    Instant told = time.minus(now, Duration.ofMinutes(minutes));
    Instant earliest = asked.plus(LATER);
    return told.isBefore(earliest) ? earliest : told;
  }
}
