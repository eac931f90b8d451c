package org.parley.moderation.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How calendars are read from their three tables at once. */
final class CalendarRows {

  static final String SELECT =
      """
      select c.id, c.version, c.name, c.zone,
             array(select h.weekday || ' ' || h.opens || ' ' || h.closes from business_hours h
                   where h.calendar_id = c.id order by h.weekday, h.opens) as hours,
             array(select h.day || ' ' || h.name from business_holiday h
                   where h.calendar_id = c.id order by h.day) as holidays
      from business_calendar c\
      """;

  private CalendarRows() {}

  static StoredCalendar of(ResultSet row) throws SQLException {
    return new StoredCalendar(
        row.getLong("id"),
        row.getLong("version"),
        new BusinessCalendar(
            row.getString("name"),
            ZoneId.of(row.getString("zone")),
            week((String[]) row.getArray("hours").getArray()),
            holidays((String[]) row.getArray("holidays").getArray())));
  }

  private static OpenWeek week(String[] hours) {
    Map<DayOfWeek, List<OpenHours>> days = new EnumMap<>(DayOfWeek.class);
    for (String words : hours) {
      String[] word = words.split(" ");
      days.computeIfAbsent(DayOfWeek.of(Integer.parseInt(word[0])), day -> new ArrayList<>())
          .add(new OpenHours(Integer.parseInt(word[1]), Integer.parseInt(word[2])));
    }
    return new OpenWeek(days);
  }

  private static TreeMap<LocalDate, String> holidays(String[] days) {
    TreeMap<LocalDate, String> holidays = new TreeMap<>();
    for (String words : days) {
      String[] word = words.split(" ", 2);
      holidays.put(LocalDate.parse(word[0]), word[1]);
    }
    return holidays;
  }
}
