package org.parley.moderation.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * When the company is there: the hours of a week at one place, and the days on which nobody is. It
 * is open at some time, or it could not be.
 *
 * @param holidays what each of them is called
 */
public record BusinessCalendar(
    String name, ZoneId zone, OpenWeek week, SortedMap<LocalDate, String> holidays) {

  public static final int LONGEST_NAME = 60;

  /** More than anybody has in twenty years; business time is found day by day. */
  public static final int MOST_HOLIDAYS = 1_000;

  /**
   * Checks what was typed.
   *
   * @throws Invalid when it has no name, or too many holidays
   */
  public BusinessCalendar {
    name = name == null ? "" : TextRules.withoutCards(name.strip());
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Invalid("name", "calendar.name", LONGEST_NAME);
    }
    if (holidays.size() > MOST_HOLIDAYS) {
      throw new Invalid("holidays", "calendar.holidays-many", MOST_HOLIDAYS);
    }
    holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
  }

  /** A calendar without holidays. */
  public static BusinessCalendar of(String name, ZoneId zone, OpenWeek week) {
    return new BusinessCalendar(name, zone, week, new TreeMap<>());
  }

  /** The same with days on which nobody is there. */
  public BusinessCalendar without(Map<LocalDate, String> days) {
    return new BusinessCalendar(name, zone, week, new TreeMap<>(days));
  }

  List<OpenHours> hoursOf(LocalDate day) {
    return holidays.containsKey(day) ? List.of() : week.of(day.getDayOfWeek());
  }
}
