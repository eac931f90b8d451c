package org.parley.search.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.parley.community.problem.Invalid;

/**
 * Which trends somebody wants to read. Days are those of UTC.
 *
 * @param last the period's last day
 * @param space the slug of the one space that is meant, null for all
 * @param tag the tag that all threads have, null for all threads
 * @param limit words and phrases, 1 to {@value #MOST}
 */
public record TrendQuery(TrendPeriod period, LocalDate last, String space, String tag, int limit) {

  public static final int USUAL = 20;
  public static final int MOST = 50;

  /**
   * @throws Invalid for a limit out of range
   */
  public TrendQuery {
    if (limit < 1 || limit > MOST) {
      throw new Invalid("limit", "search.limit", MOST);
    }
  }

  public LocalDate first() {
    return period.first(last);
  }

  public Instant begin() {
    return first().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  public Instant end() {
    return last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  public int parts() {
    return period.parts();
  }

  /** The period before, or the one after. */
  public TrendQuery moved(int periods) {
    long days = ChronoUnit.DAYS.between(first(), last) + 1;
    return new TrendQuery(period, last.plusDays(days * periods), space, tag, limit);
  }
}
