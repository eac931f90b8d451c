package org.parley.community.popular;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/** Since when people are counted, and how often the count is made anew. */
public enum Period {
  DAY(Duration.ofDays(1), Duration.ofMinutes(2)),
  WEEK(Duration.ofDays(7), Duration.ofMinutes(10)),
  MONTH(Duration.ofDays(30), Duration.ofHours(1)),
  YEAR(Duration.ofDays(365), Duration.ofHours(6));

  private final Duration length;
  private final Duration refresh;

  Period(Duration length, Duration refresh) {
    this.length = length;
    this.refresh = refresh;
  }

  public Duration length() {
    return length;
  }

  /** How old a count may be. */
  public Duration refresh() {
    return refresh;
  }

  /** As addresses and the API spell it: {@code week}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The week for null and the empty word.
   *
   * @throws Invalid {@code popular.period} for any other word
   */
  public static Period ofWord(String word) {
    if (word == null || word.isEmpty()) {
      return WEEK;
    }
    return Stream.of(values())
        .filter(period -> period.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("period", "popular.period"));
  }
}
