package org.parley.community.poll;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the numbers on a scale come to.
 *
 * @param median the middle one, or half-way between the two in the middle
 * @param recommendation of a scale from 0 to 10 the share of 9 and 10 less that of 0 to 6, in
 *     points from -100 to 100 (Reichheld, "The One Number You Need to Grow", Harvard Business
 *     Review, December 2003); null for other scales
 */
public record ScaleFigures(double mean, double median, Integer recommendation) {

  private static final int LAST_DETRACTOR = 6;
  private static final int FIRST_PROMOTER = 9;

  /**
   * Null when there is no ballot.
   *
   * @param ballots how many there are of each number
   * @param isZeroToTen whether that is the scale
   */
  static ScaleFigures of(Map<Long, Integer> ballots, boolean isZeroToTen) {
    SortedMap<Long, Integer> sorted = new TreeMap<>(ballots);
    int count = sorted.values().stream().mapToInt(Integer::intValue).sum();
    if (count == 0) {
      return null;
    }
    long sum = sorted.entrySet().stream().mapToLong(each -> each.getKey() * each.getValue()).sum();
    double median = (at(sorted, (count - 1) / 2) + at(sorted, count / 2)) / 2.0;
    return new ScaleFigures(
        (double) sum / count, median, isZeroToTen ? recommendation(sorted, count) : null);
  }

  /** The number that stands there when all are put in order, from 0. */
  private static long at(SortedMap<Long, Integer> sorted, int place) {
    int passed = 0;
    for (Map.Entry<Long, Integer> each : sorted.entrySet()) {
      passed += each.getValue();
      if (passed > place) {
        return each.getKey();
      }
    }
    throw new IllegalArgumentException("Not so many ballots: " + place);
  }

  private static int recommendation(SortedMap<Long, Integer> sorted, int count) {
    int balance = 0;
    for (Map.Entry<Long, Integer> each : sorted.entrySet()) {
      if (each.getKey() >= FIRST_PROMOTER) {
        balance += each.getValue();
      } else if (each.getKey() <= LAST_DETRACTOR) {
        balance -= each.getValue();
      }
    }
    return (int) Math.round(100.0 * balance / count);
  }
}
