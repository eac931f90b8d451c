package org.parley.moderation.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.parley.community.problem.Invalid;

/**
 * The days that a report is about, the first and the last among them, as the reader's clocks part
 * them: at most {@value #MOST_DAYS}.
 */
public record ReportPeriod(LocalDate from, LocalDate to, ZoneId zone) {

  /** A year and its leap day. */
  public static final int MOST_DAYS = 366;

  /**
   * @throws Invalid when the last day comes before the first, or there are too many
   */
  public ReportPeriod {
    Objects.requireNonNull(zone);
    if (to.isBefore(from)) {
      throw new Invalid("to", "report.order");
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw new Invalid("from", "report.long", MOST_DAYS);
    }
  }

  /** So many days, of which this is the last. */
  public static ReportPeriod last(int days, LocalDate today, ZoneId zone) {
    if (days < 1 || days > MOST_DAYS) {
      throw new Invalid("days", "report.days", MOST_DAYS);
    }
    return new ReportPeriod(today.minusDays(days - 1L), today, zone);
  }

  /** When it begins. */
  public Instant begin() {
    return beginOf(from);
  }

  /** When it is over: the first moment that does not belong to it. */
  public Instant end() {
    return endOf(to);
  }

  Instant beginOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  Instant endOf(LocalDate day) {
    return beginOf(day.plusDays(1));
  }

  boolean has(Instant moment) {
    return moment != null && !moment.isBefore(begin()) && moment.isBefore(end());
  }

  /** The day on which something happened. */
  LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** Every day of it, in order. */
  public List<LocalDate> days() {
    return from.datesUntil(to.plusDays(1)).toList();
  }
}
