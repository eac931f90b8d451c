package org.parley.moderation.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import org.parley.community.problem.Invalid;

/**
 * A calendar as an administrator types it.
 *
 * @param zone such as {@code Europe/Vienna}
 * @param hours of each day, {@code 09:00-12:00, 13:00-17:00}; empty on a day off
 * @param holidays one a line, {@code 2026-12-25 Christmas Day}
 */
public record CalendarForm(
    String name, String zone, Map<DayOfWeek, String> hours, String holidays) {

  /**
   * Reads what was typed.
   *
   * @throws Invalid on the field that will not do
   */
  public BusinessCalendar calendar() {
    return new BusinessCalendar(name, readZone(), OpenWeek.typed(hours), Holidays.of(holidays));
  }

  private ZoneId readZone() {
    String typed = zone == null ? "" : zone.strip();
    try {
      return ZoneId.of(typed);
    } catch (DateTimeException e) {
      throw new Invalid("zone", "calendar.zone", typed);
    }
  }
}
