package org.parley.moderation.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Until when each space must be looked into; a space without a row may go unread. */
@ApplicationScoped
public class CheckInSchedules {

  private static final String SET =
      """
      insert into check_in_schedule (space_id, minutes, due_at, late_at, next_alarm_at)
      values (:space, :minutes, :due, :late, :alarm)
      on conflict (space_id) do update
      set minutes = excluded.minutes, due_at = excluded.due_at, late_at = excluded.late_at,
          next_alarm_at = excluded.next_alarm_at, version = check_in_schedule.version + 1\
      """;

  private static final String MOVE =
      """
      update check_in_schedule set due_at = :due, late_at = :late, next_alarm_at = :alarm
      where space_id = :space and due_at < :due\
      """;

  @Inject Jdbi jdbi;

  /** Locked until the transaction ends; empty for a space that may go unread. */
  Optional<CheckInSchedule> lock(long spaceId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from check_in_schedule where space_id = ? for update")
                .bind(0, spaceId)
                .map((row, context) -> of(row))
                .findOne());
  }

  /** Locks one of which somebody is to be told, the longest first; others skip it. */
  Optional<CheckInSchedule> claimAlarm(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from check_in_schedule where next_alarm_at <= ?
                    order by next_alarm_at, space_id limit 1 for update skip locked""")
                .bind(0, now)
                .map((row, context) -> of(row))
                .findOne());
  }

  /** In place of whatever there was. */
  void set(CheckInSchedule schedule) {
    write(SET, schedule);
  }

  /** Somebody has looked: it is due later, never sooner. */
  void move(CheckInSchedule schedule) {
    write(MOVE, schedule);
  }

  private void write(String sql, CheckInSchedule schedule) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(sql)
                .bind("space", schedule.spaceId())
                .bind("minutes", schedule.minutes())
                .bind("due", schedule.dueAt())
                .bind("late", schedule.lateAt())
                .bind("alarm", schedule.nextAlarmAt())
                .execute());
  }

  void told(CheckInSchedule schedule, Instant now) {
    Instant next = schedule.alarmAfter(now);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update check_in_schedule set next_alarm_at = :next where space_id = :space")
                .bindByType("next", next == null ? null : Timestamp.from(next), Timestamp.class)
                .bind("space", schedule.spaceId())
                .execute());
  }

  void remove(long spaceId) {
    jdbi.useHandle(
        handle -> handle.execute("delete from check_in_schedule where space_id = ?", spaceId));
  }

  private static CheckInSchedule of(ResultSet row) throws SQLException {
    Timestamp alarm = row.getTimestamp("next_alarm_at");
    return new CheckInSchedule(
        row.getLong("space_id"),
        row.getLong("version"),
        row.getInt("minutes"),
        row.getTimestamp("due_at").toInstant(),
        row.getTimestamp("late_at").toInstant(),
        alarm == null ? null : alarm.toInstant());
  }
}
