package org.parley.ops.demo;

import java.time.Duration;
import java.time.Instant;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.ops.ingest.IngestConnection;

/** Writes who of the demo's service desk looked into which space, and how often somebody must. */
record DemoCheckIns(
    IngestConnection connection, DemoPeople people, BusinessTime time, Instant now) {

  private static final String LOOKED =
      """
      insert into check_in (space_id, member_id, checked_at)
      select s.id, ?, cast(? as timestamptz) from space s where s.slug = ?\
      """;

  /** What is due already was told before the load. */
  private static final String SCHEDULE =
      """
      insert into check_in_schedule (space_id, minutes, due_at, late_at, next_alarm_at)
      select s.id, ?, cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz)
      from space s where s.slug = ?\
      """;

  void write(DemoWork.CheckIn told) {
    Instant looked = time.minus(now, Duration.ofMinutes(told.at()));
    Instant due = time.plus(looked, Duration.ofMinutes(told.minutes()));
    Instant late = time.plus(due, Duration.ofMinutes(told.minutes() / 2));
    connection.execute(LOOKED, people.id(told.by()), looked.toString(), told.space());
    connection.execute(
        SCHEDULE,
        told.minutes(),
        due.toString(),
        late.toString(),
        due.isAfter(now) ? due.toString() : null,
        told.space());
  }
}
