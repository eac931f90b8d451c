package org.parley.search.trend;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/** How long a period is that trends are asked for, in whole weeks, and into what it is cut. */
public enum TrendPeriod {
  WEEK(7, 1),
  MONTH(28, 2),
  QUARTER(91, 7);

  private final int days;
  private final int step;

  TrendPeriod(int days, int step) {
    this.days = days;
    this.step = step;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a parameter; null and blank mean a month.
   *
   * @throws Invalid {@code trend.period}
   */
  public static TrendPeriod ofWord(String word) {
    if (word == null || word.isBlank()) {
      return MONTH;
    }
    return Stream.of(values())
        .filter(period -> period.word().equals(word.strip()))
        .findFirst()
        .orElseThrow(() -> new Invalid("period", "trend.period"));
  }

  /** The first of the days of which this is the last. */
  public LocalDate first(LocalDate last) {
    return last.minusDays(days - 1L);
  }

  /** Days of one part. */
  public int step() {
    return step;
  }

  int parts() {
    return days / step;
  }
}
