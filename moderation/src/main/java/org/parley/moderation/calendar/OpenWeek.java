package org.parley.moderation.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;

/**
 * The hours of each day of a week. At least one day has some, and those of one day do not overlap;
 * a day that is not named has none.
 */
public record OpenWeek(Map<DayOfWeek, List<OpenHours>> days) {

  private static final int MOST_A_DAY = 10;

  public OpenWeek {
    Map<DayOfWeek, List<OpenHours>> sorted = new EnumMap<>(DayOfWeek.class);
    days.forEach((day, hours) -> sorted.put(day, sorted(hours)));
    sorted.values().removeIf(List::isEmpty);
    if (sorted.isEmpty()) {
      throw new Invalid("hours", "calendar.never-open");
    }
    days = Map.copyOf(sorted);
  }

  /** Around the clock, every day. */
  public static OpenWeek always() {
    return of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, "00:00-24:00");
  }

  /** The same hours from one day to another, {@code 09:00-12:00, 13:00-17:00}. */
  public static OpenWeek of(DayOfWeek first, DayOfWeek last, String hours) {
    Map<DayOfWeek, List<OpenHours>> days = new EnumMap<>(DayOfWeek.class);
    for (int day = first.getValue(); day <= last.getValue(); day++) {
      days.put(DayOfWeek.of(day), hours(hours));
    }
    return new OpenWeek(days);
  }

  /**
   * What was typed for each day; an empty word, or none, is a day off.
   *
   * @throws Invalid on the field {@code hours} when it cannot be read, or no day has hours
   */
  public static OpenWeek typed(Map<DayOfWeek, String> typed) {
    Map<DayOfWeek, List<OpenHours>> days = new EnumMap<>(DayOfWeek.class);
    typed.forEach((day, hours) -> days.put(day, hours(hours)));
    return new OpenWeek(days);
  }

  public List<OpenHours> of(DayOfWeek day) {
    return days.getOrDefault(day, List.of());
  }

  /** A day as {@link #typed} reads it. */
  public String text(DayOfWeek day) {
    return of(day).stream().map(OpenHours::text).collect(Collectors.joining(", "));
  }

  private static List<OpenHours> hours(String typed) {
    if (typed == null || typed.isBlank()) {
      return List.of();
    }
    String[] stretches = typed.split(",");
    if (stretches.length > MOST_A_DAY) {
      throw new Invalid("hours", "calendar.hours-many", MOST_A_DAY);
    }
    return Arrays.stream(stretches).map(OpenHours::of).toList();
  }

  private static List<OpenHours> sorted(List<OpenHours> hours) {
    List<OpenHours> sorted =
        hours.stream().sorted(Comparator.comparingInt(OpenHours::opens)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).opens() < sorted.get(i - 1).closes()) {
        throw new Invalid("hours", "calendar.hours-overlap", sorted.get(i).text());
      }
    }
    return sorted;
  }
}
