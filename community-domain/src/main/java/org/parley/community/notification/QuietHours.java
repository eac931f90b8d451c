package org.parley.community.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The hours of the day in which a member gets no mail, by the clock on their wall. They may span
 * midnight. A time that a change of the clocks skips comes as much later as they are put forward;
 * of an hour that comes twice, the first begins the quiet and the second ends it.
 */
public record QuietHours(LocalTime from, LocalTime until) {

  public QuietHours {
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    if (from.equals(until)) {
      throw new IllegalArgumentException("Quiet hours that never end: " + from);
    }
  }

  /** The moment itself when it is not in the quiet hours, else their end. */
  public Instant notBefore(Instant moment, ZoneId zone) {
    LocalDate today = moment.atZone(zone).toLocalDate();
    // the span that began yesterday may reach into today
    for (LocalDate day : new LocalDate[] {today.minusDays(1), today}) {
      Instant begin = day.atTime(from).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
      LocalDate lastDay = until.isAfter(from) ? day : day.plusDays(1);
      Instant end = lastDay.atTime(until).atZone(zone).withLaterOffsetAtOverlap().toInstant();
      if (!moment.isBefore(begin) && moment.isBefore(end)) {
        return end;
      }
    }
    return moment;
  }
}
