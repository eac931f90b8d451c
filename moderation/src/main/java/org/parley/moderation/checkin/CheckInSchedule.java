package org.parley.moderation.checkin;

import java.time.Duration;
import java.time.Instant;
import org.parley.moderation.calendar.BusinessTime;

/**
 * Until when some agent must have looked into a space. When it is due those who serve the space are
 * told, and half an interval later who keeps order; each once.
 *
 * @param minutes of business time between two check-ins
 * @param nextAlarmAt when somebody is told next; null when all were
 */
record CheckInSchedule(
    long spaceId, long version, int minutes, Instant dueAt, Instant lateAt, Instant nextAlarmAt) {

  /** Reckoned from when somebody looked last, or from when it was set. */
  static CheckInSchedule from(Instant since, long spaceId, int minutes, BusinessTime time) {
    Instant due = time.plus(since, Duration.ofMinutes(minutes));
    Instant late = time.plus(due, Duration.ofMinutes(Math.max(1, minutes / 2)));
    return new CheckInSchedule(spaceId, 0, minutes, due, late, due);
  }

  /** Whether it is who keeps order that is told now. */
  boolean isLate(Instant now) {
    return !now.isBefore(lateAt);
  }

  /** The next alarm once this one was told. */
  Instant alarmAfter(Instant now) {
    return isLate(now) ? null : lateAt;
  }
}
