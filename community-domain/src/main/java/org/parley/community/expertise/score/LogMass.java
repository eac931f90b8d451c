package org.parley.community.expertise.score;

import java.time.Instant;

/**
 * Sums that fade by half in each half-life, kept as logarithms to the base of two at the epoch: as
 * time goes by all of them lose alike, so nothing has to be reckoned again. Negative infinity is
 * nothing at all.
 */
public final class LogMass {

  public static final double NONE = Double.NEGATIVE_INFINITY;

  private static final double SECONDS_PER_DAY = 86_400;

  private LogMass() {}

  /** A weight that was earned at a moment. */
  public static double of(double weight, Instant at, double halfLifeDays) {
    return weight <= 0 ? NONE : log2(weight) + age(at, halfLifeDays);
  }

  /** What is left of it at a moment. */
  public static double at(double mass, Instant now, double halfLifeDays) {
    return mass == NONE ? 0 : Math.pow(2, mass - age(now, halfLifeDays));
  }

  public static double plus(double one, double other) {
    double more = Math.max(one, other);
    double less = Math.min(one, other);
    return less == NONE ? more : more + log2(1 + Math.pow(2, less - more));
  }

  /** Nothing when there is less than is taken away. */
  public static double minus(double mass, double taken) {
    if (taken == NONE) {
      return mass;
    }
    return mass <= taken ? NONE : mass + log2(1 - Math.pow(2, taken - mass));
  }

  public static double times(double mass, double factor) {
    return factor <= 0 ? NONE : mass + log2(factor);
  }

  /** How many half-lives have gone by since the epoch. */
  public static double age(Instant at, double halfLifeDays) {
    double seconds = at.getEpochSecond() + at.getNano() / 1e9;
    return seconds / SECONDS_PER_DAY / halfLifeDays;
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
