package org.parley.moderation.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/** Holidays as they are typed: one a line, {@code 2026-12-25 Christmas Day}. */
public final class Holidays {

  private static final int LONGEST_NAME = 60;

  private Holidays() {}

  /**
   * Reads what was typed; empty lines do not matter.
   *
   * @throws Invalid on the field {@code holidays} when a line does not begin with a date
   */
  public static SortedMap<LocalDate, String> of(String typed) {
    SortedMap<LocalDate, String> days = new TreeMap<>();
    if (typed != null) {
      typed
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> put(line, days));
    }
    return days;
  }

  private static void put(String line, Map<LocalDate, String> days) {
    String[] words = line.split("\\s+", 2);
    String name = words.length == 1 ? "" : TextRules.withoutCards(words[1]);
    try {
      LocalDate day = LocalDate.parse(words[0]);
      if (name.length() > LONGEST_NAME || day.getYear() < 1970 || day.getYear() > 9999) {
        throw new Invalid("holidays", "calendar.holiday", line);
      }
      days.put(day, name);
    } catch (DateTimeParseException e) {
      throw new Invalid("holidays", "calendar.holiday", line);
    }
  }

  /** As {@link #of} reads them. */
  public static String text(Map<LocalDate, String> days) {
    return days.entrySet().stream()
        .map(day -> (day.getKey() + " " + day.getValue()).strip())
        .collect(Collectors.joining("\n"));
  }
}
