package org.parley.moderation.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * A clock as it is read at one moment.
 *
 * @param targetMinutes of business time
 * @param warnAt null while it is paused
 * @param dueAt null while it is paused
 * @param secondsLeft of business time, null unless it is paused
 * @param breachedAt when it became late, null as far as nobody was told
 * @param metAt null until it is met
 * @param phase how it stands at the moment of reading
 */
public record SlaReading(
    int targetMinutes,
    Instant warnAt,
    Instant dueAt,
    Long secondsLeft,
    Instant breachedAt,
    Instant metAt,
    SlaPhase phase) {

  /**
   * Reads the columns of a clock.
   *
   * @param clock {@code response} or {@code resolution}
   */
  public static SlaReading of(ResultSet row, String clock, Instant now) throws SQLException {
    Instant warnAt = instant(row, clock + "_warn_at");
    Instant dueAt = instant(row, clock + "_due_at");
    Instant breachedAt = instant(row, clock + "_breached_at");
    Instant metAt = instant(row, clock + "_met_at");
    Long left = row.getObject(clock + "_left", Long.class);
    SlaPhase phase;
    if (metAt != null) {
      phase = breachedAt == null ? SlaPhase.MET : SlaPhase.MET_LATE;
    } else if (left != null) {
      phase = SlaPhase.PAUSED;
    } else if (!now.isBefore(dueAt)) {
      phase = SlaPhase.BREACHED;
    } else {
      phase = now.isBefore(warnAt) ? SlaPhase.ON_TIME : SlaPhase.AT_RISK;
    }
    return new SlaReading(
        row.getInt(clock + "_target"), warnAt, dueAt, left, breachedAt, metAt, phase);
  }

  /** Whether there is something to count down. */
  public boolean isRunning() {
    return metAt == null && dueAt != null;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
