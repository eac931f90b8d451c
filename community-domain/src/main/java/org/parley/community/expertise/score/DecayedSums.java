package org.parley.community.expertise.score;

import java.util.Arrays;

/**
 * One sum for each member that halves in each half-life. Adding and reading cost the same however
 * long nothing happened: what is kept are the sums as they were at a common moment, which is moved
 * on when the numbers would become too large.
 */
final class DecayedSums {

  private static final double LARGEST_EXPONENT = 400;

  private final double halfLife;
  private double[] sums = new double[16];
  private double origin;
  private double total;

  /** A half-life in days. */
  DecayedSums(double halfLife) {
    this.halfLife = halfLife;
  }

  void add(int member, double weight, double day) {
    add(member, weight, day, day);
  }

  /** Adds what was earned on an earlier day and has faded since. */
  void add(int member, double weight, double earned, double day) {
    moveOn(day);
    if (member >= sums.length) {
      sums = Arrays.copyOf(sums, Math.max(member + 1, sums.length * 2));
    }
    double value = weight * Math.pow(2, (earned - origin) / halfLife);
    sums[member] += value;
    total += value;
  }

  double at(int member, double day) {
    return member < sums.length ? sums[member] * factor(day) : 0;
  }

  double total(double day) {
    return total * factor(day);
  }

  double factor(double day) {
    return Math.pow(2, (origin - day) / halfLife);
  }

  private void moveOn(double day) {
    if ((day - origin) / halfLife > LARGEST_EXPONENT || total == 0) {
      double factor = factor(day);
      for (int i = 0; i < sums.length; i++) {
        sums[i] *= factor;
      }
      total *= factor;
      origin = day;
    }
  }
}
