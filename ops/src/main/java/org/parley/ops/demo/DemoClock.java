package org.parley.ops.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.parley.moderation.calendar.BusinessTime;

/**
 * One promise of a follow-up of the demo, as the clock would stand that ran since it was opened.
 */
record DemoClock(
    int target,
    Instant warnAt,
    Instant dueAt,
    Long warnLeft,
    Long left,
    Instant warnedAt,
    Instant breachedAt,
    Instant metAt) {

  /** How it went until now; what did not happen is null. */
  record Course(Instant opened, Instant met, Instant paused, Instant now) {

    private Instant end() {
      return Stream.of(met, paused, now).filter(each -> each != null).findFirst().orElseThrow();
    }
  }

  /**
   * A clock.
   *
   * @param target in business minutes
   * @param warn after so many percent of them
   */
  static DemoClock of(int target, int warn, BusinessTime time, Course course) {
    Instant due = time.plus(course.opened(), Duration.ofMinutes(target));
    Instant warning =
        time.plus(course.opened(), Duration.ofMinutes(target).multipliedBy(warn).dividedBy(100));
    Instant end = course.end();
    boolean waits = course.met() == null && course.paused() != null && end.isBefore(due);
    return new DemoClock(
        target,
        waits ? null : warning,
        waits ? null : due,
        waits ? time.between(end, warning).toSeconds() : null,
        waits ? time.between(end, due).toSeconds() : null,
        warning.isAfter(end) ? null : warning,
        due.isAfter(end) ? null : due,
        course.met());
  }

  /** Null when it does not run. */
  Instant runsUntil() {
    return metAt == null ? dueAt : null;
  }

  /** Null when it rings no more. */
  Instant nextAlarm() {
    if (runsUntil() == null || breachedAt != null) {
      return null;
    }
    return warnedAt == null ? warnAt : dueAt;
  }
}
