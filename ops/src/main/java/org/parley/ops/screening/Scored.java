package org.parley.ops.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Scores of texts, and of which of them the claim holds. */
final class Scored {

  private final double[] scores;
  private final boolean[] holds;

  Scored(double[] scores, boolean[] holds) {
    this.scores = scores;
    this.holds = holds;
  }

  static <T> Scored of(List<T> things, ToDoubleFunction<T> score, Predicate<T> holds) {
    double[] scores = new double[things.size()];
    boolean[] truths = new boolean[things.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score.applyAsDouble(things.get(i));
      truths[i] = holds.test(things.get(i));
    }
    return new Scored(scores, truths);
  }

  int texts() {
    return scores.length;
  }

  Curve curve() {
    return Curve.of(scores, holds);
  }

  /** Whether the claim holds of each, and what a threshold says. */
  Confusion confusion(double threshold) {
    List<String> said = new ArrayList<>();
    List<String> truth = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      said.add(word(scores[i] >= threshold));
      truth.add(word(holds[i]));
    }
    return Confusion.of(List.of(Lesson.YES, Lesson.NO), truth, said);
  }

  /** The expected calibration error (Guo et al. 2017). */
  double calibration(int steps) {
    double[] claimed = new double[steps];
    double[] held = new double[steps];
    for (int i = 0; i < scores.length; i++) {
      int step = Math.min(steps - 1, (int) (scores[i] * steps));
      claimed[step] += scores[i];
      held[step] += holds[i] ? 1 : 0;
    }
    double error = 0;
    for (int step = 0; step < steps; step++) {
      error += Math.abs(claimed[step] - held[step]);
    }
    return error / Math.max(1, scores.length);
  }

  /** The threshold with the best F1; of those about as good the one closest to one half. */
  double bestThreshold() {
    double best = 0;
    double threshold = 0.5;
    for (int away = 0; away <= 8; away++) {
      for (double candidate : new double[] {0.5 - 0.05 * away, 0.5 + 0.05 * away}) {
        double f1 = f1(candidate);
        if (f1 > best + 0.005) {
          best = f1;
          threshold = candidate;
        }
      }
    }
    return Math.round(threshold * 100) / 100.0;
  }

  private double f1(double threshold) {
    int hits = 0;
    int right = 0;
    int all = 0;
    for (int i = 0; i < scores.length; i++) {
      hits += scores[i] >= threshold ? 1 : 0;
      right += holds[i] && scores[i] >= threshold ? 1 : 0;
      all += holds[i] ? 1 : 0;
    }
    return hits + all == 0 ? 0 : 2.0 * right / (hits + all);
  }

  private static String word(boolean holds) {
    return holds ? Lesson.YES : Lesson.NO;
  }
}
