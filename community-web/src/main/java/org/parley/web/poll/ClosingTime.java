package org.parley.web.poll;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.parley.community.problem.Invalid;

/**
 * When a poll shall close, as forms say it: after a while, at a moment on the chooser's clock, or
 * never.
 *
 * @param choice {@code never}, {@code at}, or a period such as {@code P7D}
 * @param local {@code 2026-12-24T18:00}, only for {@code at}
 * @param zone as the browser tells it; UTC when it does not
 */
record ClosingTime(String choice, String local, String zone) {

  /**
   * Null for never.
   *
   * @throws Invalid when it is no time
   */
  Instant from(Instant now) {
    try {
      return switch (choice) {
        case "", "never" -> null;
        case "at" -> LocalDateTime.parse(local).atZone(zoneOf(zone)).toInstant();
        default -> now.atOffset(ZoneOffset.UTC).plus(Period.parse(choice)).toInstant();
      };
    } catch (DateTimeException | ArithmeticException e) {
      throw new Invalid("closesAt", "poll.closes-unreadable");
    }
  }

  private static ZoneId zoneOf(String zone) {
    try {
      return zone.isBlank() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException e) {
      // a browser may know a zone that this server's data does not have yet
      return ZoneOffset.UTC;
    }
  }
}
