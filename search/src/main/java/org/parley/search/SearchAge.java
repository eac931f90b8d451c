package org.parley.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.parley.community.problem.Invalid;

/** How long ago a post was written. The younger ages are part of the older ones. */
public enum SearchAge {
  WEEK(7),
  MONTH(30),
  YEAR(365),
  /** More than a year. */
  OLDER(365);

  private final Duration duration;

  SearchAge(int days) {
    this.duration = Duration.ofDays(days);
  }

  /** The time of such posts. */
  public Condition.Between until(Instant now) {
    Instant then = now.minus(duration);
    return this == OLDER ? new Condition.Between(null, then) : new Condition.Between(then, null);
  }

  /** As parameters call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a parameter such as {@code week}; null and blank mean all times.
   *
   * @throws Invalid for anything else
   */
  public static SearchAge of(String word) {
    if (word == null || word.isBlank()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(age -> age.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("when", "search.when"));
  }
}
