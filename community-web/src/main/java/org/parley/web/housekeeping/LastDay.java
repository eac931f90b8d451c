package org.parley.web.housekeeping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.parley.community.problem.Invalid;

/** The end of a day as the one who chose it understands it: in their own time zone. */
final class LastDay {

  private LastDay() {}

  /**
   * The moment in which the day is over.
   *
   * @param day {@code 2026-12-24}; empty for none
   * @param zone as the browser tells it; UTC when it does not
   * @return null for no day
   * @throws Invalid when it is no day
   */
  static Instant end(String day, String zone) {
    if (day.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(day).plusDays(1).atStartOfDay(zone(zone)).toInstant();
    } catch (DateTimeParseException e) {
      throw new Invalid("until", "pin.until-unreadable");
    }
  }

  private static ZoneId zone(String zone) {
    try {
      return zone.isBlank() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException e) {
      // a browser may know a zone that this server's data does not have yet
      return ZoneOffset.UTC;
    }
  }
}
