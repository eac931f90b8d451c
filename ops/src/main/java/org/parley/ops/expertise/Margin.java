package org.parley.ops.expertise;

import java.util.Arrays;
import java.util.Random;

/**
 * By how much one method's mean reciprocal rank is above another's on the same questions, and where
 * the difference lies with a probability of 95 %: a paired bootstrap (B. Efron, 1979) with a fixed
 * seed.
 */
record Margin(double difference, double low, double high) {

  private static final int SAMPLES = 2_000;
  private static final double TAIL = 0.025;

  static Margin of(Result one, Result other) {
    int questions = one.outcomes().size();
    double[] differences = new double[questions];
    for (int i = 0; i < questions; i++) {
      differences[i] = one.outcomes().get(i).reciprocal() - other.outcomes().get(i).reciprocal();
    }
    Random random = new Random(1927);
    double[] means = new double[SAMPLES];
    for (int sample = 0; sample < SAMPLES; sample++) {
      double sum = 0;
      for (int i = 0; i < questions; i++) {
        sum += differences[random.nextInt(questions)];
      }
      means[sample] = sum / questions;
    }
    Arrays.sort(means);
    return new Margin(
        one.mrr() - other.mrr(),
        means[(int) (SAMPLES * TAIL)],
        means[(int) (SAMPLES * (1 - TAIL)) - 1]);
  }
}
