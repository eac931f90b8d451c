package org.parley.moderation.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells of one space per transaction that somebody must look into it. Any number of nodes may run
 * it at once: of each due time it is told once, and once more when it is late.
 */
@ApplicationScoped
public class CheckInRelay {

  @Inject Clock clock;
  @Inject CheckInSchedules schedules;
  @Inject CheckInCalls calls;

  /** Returns whether there was one. */
  @Transactional
  public boolean ringOne() {
    Instant now = clock.instant();
    Optional<CheckInSchedule> due = schedules.claimAlarm(now);
    due.ifPresent(schedule -> ring(schedule, now));
    return due.isPresent();
  }

  private void ring(CheckInSchedule schedule, Instant now) {
    if (schedule.nextAlarmAt().equals(schedule.dueAt())) {
      calls.due(schedule, now);
    }
    if (schedule.isLate(now)) {
      calls.late(schedule, now);
    }
    schedules.told(schedule, now);
  }
}
