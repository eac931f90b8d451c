package org.parley.ops.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.IngestFailed;

/**
 * Writes a morning's queue: follow-ups on the demo's threads, some with somebody at work on them,
 * and what was done in the weeks before.
 */
final class DemoFollowUps {

  /** What lies at no time, for lists that are in the order of time. */
  private static final String NEVER = "9999-01-01T00:00:00Z";

  /** Of the policies that cover a follow-up, the most specific one. */
  private static final String PROMISED =
      """
      select t.id, t.created_at, p.calendar_id, p.response_minutes, p.resolution_minutes, p.warn_percent,
             p.peer_satisfies, nextval('follow_up_seq') as follow_up
      from thread t join sla_policy p
        on (p.space_id is null or p.space_id = t.space_id)
       and (p.reason is null or p.reason = ?) and (p.priority is null or p.priority = ?)
      where t.title = ?
      order by (p.space_id is not null)::int * 4 + (p.reason is not null)::int * 2
             + (p.priority is not null)::int desc
      limit 1\
      """;

  private static final String FOLLOW_UP =
      """
      insert into follow_up
        (id, thread_id, reason, state, priority, owner_id, opened_by, opened_at, runs_since, reopened,
         waiting_since, done_at, ending, outcome, language, sentiment, calendar_id,
         peer_satisfies, response_target, resolution_target, next_due_at, next_alarm_at)
      values (?, ?, ?, ?, ?, ?, ?, cast(? as timestamptz), cast(? as timestamptz),
              ?, cast(? as timestamptz), cast(? as timestamptz), ?, ?, 'en', ?, ?, ?, ?, ?,
              cast(? as timestamptz), cast(? as timestamptz))\
      """;

  private static final String CLOCK =
      """
      update follow_up set
        %1$s_warn_at = cast(? as timestamptz), %1$s_due_at = cast(? as timestamptz),
        %1$s_warn_left = ?, %1$s_left = ?,
        %1$s_warned_at = cast(? as timestamptz), %1$s_breached_at = cast(? as timestamptz),
        %1$s_met_at = cast(? as timestamptz)
      where id = ?\
      """;

  private final IngestConnection connection;
  private final DemoPeople people;
  private final Instant now;
  private final DemoPastWork past;

  DemoFollowUps(IngestConnection connection, DemoPeople people, DemoTimes times) {
    this.connection = connection;
    this.people = people;
    this.now = times.now();
    this.past = new DemoPastWork(connection, people, times);
  }

  /** What a policy says of a thread, and the number of the follow-up that it is for. */
  private record Promised(
      long id,
      long threadId,
      Instant asked,
      long calendarId,
      int response,
      int resolution,
      int warn,
      boolean peer) {}

  void write() {
    DemoWork work = DemoWork.read();
    var desk = new DemoDesk(connection);
    BusinessTime time = desk.open(work.calendar(), now);
    work.policies().forEach(policy -> desk.promise(policy, work.calendar().name()));
    new DemoAgents(connection, people, now).write(work);
    past.followUps().forEach(told -> write(told, time));
    work.checkIns().forEach(new DemoCheckIns(connection, people, time, now)::write);
    work.followUps().forEach(told -> write(told, time));
    past.writeRest();
  }

  private void write(DemoWork.FollowUp told, BusinessTime time) {
    Promised promised = promised(told);
    var moments = new DemoMoments(time, promised.asked(), now);
    DemoWorkTimes times = DemoWorkTimes.of(told, moments);
    DemoClock response =
        DemoClock.of(promised.response(), promised.warn(), time, times.untilResponse());
    DemoClock resolution =
        DemoClock.of(promised.resolution(), promised.warn(), time, times.untilResolution());
    connection.execute(
        FOLLOW_UP,
        promised.id(),
        promised.threadId(),
        DemoDesk.upper(told.reason()),
        told.state(),
        DemoDesk.upper(told.priority()),
        people.idOrNull(told.owner()),
        people.idOrNull(told.by()),
        text(times.opened()),
        text(times.runsSince()),
        told.again() == null ? 0 : 1,
        text(times.waiting()),
        text(times.done()),
        told.done() == null ? null : "BY_HAND",
        told.outcome(),
        told.sentiment(),
        promised.calendarId(),
        promised.peer(),
        response.target(),
        resolution.target(),
        first(response.runsUntil(), resolution.runsUntil()).map(Instant::toString).orElse(NEVER),
        first(response.nextAlarm(), resolution.nextAlarm()).map(Instant::toString).orElse(null));
    write(promised.id(), "response", response);
    write(promised.id(), "resolution", resolution);
    new DemoWorkHistory(connection, people, moments).write(promised.id(), told);
  }

  private void write(long id, String kind, DemoClock clock) {
    connection.execute(
        CLOCK.formatted(kind),
        text(clock.warnAt()),
        text(clock.dueAt()),
        clock.warnLeft(),
        clock.left(),
        text(clock.warnedAt()),
        text(clock.breachedAt()),
        text(clock.metAt()),
        id);
  }

  private static Optional<Instant> first(Instant one, Instant other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  private Promised promised(DemoWork.FollowUp told) {
    try (var query = connection.jdbc().prepareStatement(PROMISED)) {
      query.setString(1, DemoDesk.upper(told.reason()));
      query.setString(2, DemoDesk.upper(told.priority()));
      query.setString(3, told.thread());
      ResultSet row = query.executeQuery();
      if (!row.next()) {
        throw new IllegalStateException(
            "The demo's work names what is not there: " + told.thread());
      }
      return new Promised(
          row.getLong("follow_up"),
          row.getLong("id"),
          row.getTimestamp("created_at").toInstant(),
          row.getLong("calendar_id"),
          row.getInt("response_minutes"),
          row.getInt("resolution_minutes"),
          row.getInt("warn_percent"),
          row.getBoolean("peer_satisfies"));
    } catch (SQLException e) {
      throw new IngestFailed(e);
    }
  }

  private static String text(Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
