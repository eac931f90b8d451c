package org.parley.moderation.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.SpaceView;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.moderation.calendar.Calendars;
import org.parley.moderation.calendar.StoredCalendar;
import org.parley.moderation.followup.Deed;
import org.parley.moderation.sla.FollowUpReason;

/** The courses of all follow-ups that a period knows of: three queries. */
@ApplicationScoped
public class Courses {

  /** What was done before the period, and is done still, has no part in it. */
  private static final String FROM =
      """

      from follow_up f join thread t on t.id = f.thread_id join space s on s.id = t.space_id
      where f.opened_at < :end and (f.done_at is null or f.done_at >= :begin) and\s"""
          + ReportScope.THREADS
          + " and "
          + ReportScope.REASON
          + " and "
          + ReportScope.OWNED;

  private static final String SUBJECTS =
      """
      select f.id, s.slug, s.name, s.color, f.reason, f.owner_id, f.opened_at, f.calendar_id,
             f.response_due_at, f.response_breached_at, f.response_met_at,
             f.resolution_due_at, f.resolution_breached_at, f.resolution_met_at"""
          + FROM
          + " order by f.id";

  private static final String STEPS =
      """
      select e.follow_up_id, e.deed, e.at from follow_up_entry e
      where e.deed in ('RESPONDED', 'WAITING', 'RESUMED', 'RELEASED', 'DONE', 'REOPENED')
        and e.follow_up_id in (select f.id"""
          + FROM
          + """
          )
          order by e.follow_up_id, e.id""";

  @Inject Jdbi jdbi;
  @Inject Calendars calendars;

  /** In the order in which they were opened. */
  List<Course> in(ReportScope scope) {
    Map<Long, BusinessTime> times =
        calendars.list().stream().collect(toMap(StoredCalendar::id, StoredCalendar::time));
    return jdbi.withHandle(
        handle -> {
          List<Subject> subjects = subjects(handle, scope, times);
          Map<Long, List<Course.Step>> steps = steps(handle, scope);
          return subjects.stream()
              .map(subject -> new Course(subject, steps.getOrDefault(subject.id(), List.of())))
              .toList();
        });
  }

  private static List<Subject> subjects(
      Handle handle, ReportScope scope, Map<Long, BusinessTime> times) {
    return scope
        .bind(handle.createQuery(SUBJECTS))
        .map((row, context) -> subject(row, times.get(row.getLong("calendar_id"))))
        .list();
  }

  private static Subject subject(ResultSet row, BusinessTime time) throws SQLException {
    return new Subject(
        row.getLong("id"),
        new SpaceView.Label(row.getString("slug"), row.getString("name"), row.getString("color")),
        FollowUpReason.valueOf(row.getString("reason")),
        row.getObject("owner_id", Long.class),
        instant(row, "opened_at"),
        time,
        promise(row, "response"),
        promise(row, "resolution"));
  }

  private static Promise promise(ResultSet row, String clock) throws SQLException {
    return new Promise(
        instant(row, clock + "_due_at"),
        instant(row, clock + "_breached_at"),
        instant(row, clock + "_met_at"));
  }

  private static Map<Long, List<Course.Step>> steps(Handle handle, ReportScope scope) {
    return scope
        .bind(handle.createQuery(STEPS))
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("follow_up_id"),
                    new Course.Step(Deed.valueOf(row.getString("deed")), instant(row, "at"))))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
