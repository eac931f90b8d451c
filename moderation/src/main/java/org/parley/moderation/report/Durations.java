package org.parley.moderation.report;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * How long something took, over how many times it happened. A percentile is the shortest of these
 * durations that so many per cent of them do not exceed (the nearest rank, NIST/SEMATECH e-Handbook
 * 1.3.5.6 without interpolation), so that it is one that really happened.
 *
 * @param median null of none
 * @param ninetieth the 90th percentile, null of none
 */
public record Durations(int count, Duration median, Duration ninetieth) {

  public static final Durations NONE = new Durations(0, null, null);

  public Durations {
    if ((count == 0) != (median == null) || (count == 0) != (ninetieth == null)) {
      throw new IllegalArgumentException(count + ", " + median + ", " + ninetieth);
    }
  }

  static Durations of(Collection<Duration> durations) {
    if (durations.isEmpty()) {
      return NONE;
    }
    List<Duration> sorted = durations.stream().sorted().toList();
    return new Durations(sorted.size(), rank(sorted, 50), rank(sorted, 90));
  }

  private static Duration rank(List<Duration> sorted, int percent) {
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(rank - 1);
  }
}
