package org.parley.ops.screening;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How well scores tell what holds from what does not: the area under the ROC curve, which is how
 * often a text that holds scores above one that does not (ties count half), with the middle 95 of
 * 100 resamples of the texts.
 */
record Curve(double area, double low, double high) {

  private static final int RESAMPLES = 400;
  private static final long SEED = 7;

  static Curve of(double[] scores, boolean[] holds) {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] order =
        java.util.stream.IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[a], scores[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] once = new int[scores.length];
    Arrays.fill(once, 1);
    double[] areas = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      int[] times = new int[scores.length];
      for (int draw = 0; draw < times.length; draw++) {
        times[random.nextInt(times.length)]++;
      }
      areas[i] = area(scores, holds, order, times);
    }
    Arrays.sort(areas);
    return new Curve(
        area(scores, holds, order, once),
        areas[RESAMPLES / 40],
        areas[RESAMPLES - 1 - RESAMPLES / 40]);
  }

  private static double area(double[] scores, boolean[] holds, int[] order, int[] times) {
    double below = 0;
    double pairs = 0;
    double holding = 0;
    int from = 0;
    while (from < order.length) {
      double yes = 0;
      double no = 0;
      int to = from;
      for (; to < order.length && scores[order[to]] == scores[order[from]]; to++) {
        yes += holds[order[to]] ? times[order[to]] : 0;
        no += holds[order[to]] ? 0 : times[order[to]];
      }
      pairs += yes * (below + no / 2);
      below += no;
      holding += yes;
      from = to;
    }
    return holding == 0 || below == 0 ? Double.NaN : pairs / (holding * below);
  }
}
