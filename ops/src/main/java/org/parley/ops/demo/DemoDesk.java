package org.parley.ops.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.moderation.calendar.BusinessCalendar;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.moderation.calendar.OpenWeek;
import org.parley.ops.ingest.IngestConnection;

/** Writes when the demo's service desk is there, and what it promises. */
final class DemoDesk {

  private static final int YEARS = 2;

  private static final String POLICY =
      """
      insert into sla_policy (id, space_id, reason, calendar_id, response_minutes,
                              resolution_minutes, warn_percent, peer_satisfies)
      select nextval('sla_policy_seq'), (select s.id from space s where s.slug = ?), ?, c.id,
             ?, ?, ?, ?
      from business_calendar c where c.name = ?\
      """;

  private final IngestConnection connection;

  DemoDesk(IngestConnection connection) {
    this.connection = connection;
  }

  /** The desk takes the place of the office hours that every community begins with. */
  BusinessTime open(DemoWork.Calendar told, Instant now) {
    BusinessCalendar calendar = calendar(told, now);
    connection.execute("update business_calendar set name = ?, zone = ?", told.name(), told.zone());
    connection.execute("delete from business_hours");
    calendar
        .week()
        .days()
        .forEach(
            (day, hours) ->
                hours.forEach(
                    open ->
                        connection.execute(
                            """
                            insert into business_hours
                            select id, ?, ?, ? from business_calendar where name = ?\
                            """,
                            day.getValue(),
                            open.opens(),
                            open.closes(),
                            told.name())));
    calendar
        .holidays()
        .forEach(
            (day, name) ->
                connection.execute(
                    """
                    insert into business_holiday
                    select id, ?, ? from business_calendar where name = ?\
                    """,
                    day,
                    name,
                    told.name()));
    return new BusinessTime(calendar);
  }

  private static BusinessCalendar calendar(DemoWork.Calendar told, Instant now) {
    ZoneId zone = ZoneId.of(told.zone());
    Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
    told.hours().forEach((day, open) -> hours.put(DayOfWeek.valueOf(upper(day)), open));
    TreeMap<LocalDate, String> holidays = new TreeMap<>();
    int year = LocalDate.ofInstant(now, zone).getYear();
    told.holidays()
        .forEach(
            (day, name) -> {
              for (int next = 0; next < YEARS; next++) {
                holidays.put(MonthDay.parse("--" + day).atYear(year + next), name);
              }
            });
    return BusinessCalendar.of(told.name(), zone, OpenWeek.typed(hours)).without(holidays);
  }

  void promise(DemoWork.Policy policy, String calendar) {
    connection.execute(
        POLICY,
        policy.space(),
        policy.reason() == null ? null : upper(policy.reason()),
        policy.response(),
        policy.resolution(),
        policy.warn(),
        policy.peer(),
        calendar);
  }

  static String upper(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
