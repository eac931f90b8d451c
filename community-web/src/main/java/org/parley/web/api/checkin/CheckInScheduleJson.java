package org.parley.web.api.checkin;

import java.time.Instant;
import org.parley.moderation.checkin.CheckInView;

/**
 * Until when somebody must look into a space.
 *
 * @param version goes back with a change
 * @param minutes of business time between two check-ins
 * @param phase {@code on-time}, {@code due} or {@code late}
 */
public record CheckInScheduleJson(long version, int minutes, Instant dueAt, String phase) {

  /** Null for none. */
  static CheckInScheduleJson of(CheckInView.Schedule schedule) {
    return schedule == null
        ? null
        : new CheckInScheduleJson(
            schedule.version(), schedule.minutes(), schedule.dueAt(), schedule.phase().word());
  }
}
