package org.parley.ops.search;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How an engine did, each figure the mean over all questions.
 *
 * @param map mean average precision
 * @param nothing the part of the questions to which it found nothing
 * @param p50 half of the first pages came within this, in milliseconds
 * @param p99 all but one in a hundred did
 */
record Figures(
    String engine,
    int questions,
    double map,
    double ndcg10,
    double recall100,
    double nothing,
    double p50,
    double p99) {

  private static final int NDCG_AT = 10;
  private static final int RECALL_AT = 100;
  private static final double NANOS_PER_MILLI = Duration.ofMillis(1).toNanos();

  static Figures of(String engine, List<Ranking> rankings, List<Long> nanos) {
    return new Figures(
        engine,
        rankings.size(),
        mean(rankings, Ranking::averagePrecision),
        mean(rankings, ranking -> ranking.ndcg(NDCG_AT)),
        mean(rankings, ranking -> ranking.recall(RECALL_AT)),
        mean(rankings, ranking -> ranking.found().isEmpty() ? 1 : 0),
        percentile(nanos, 50) / NANOS_PER_MILLI,
        percentile(nanos, 99) / NANOS_PER_MILLI);
  }

  private static double mean(List<Ranking> rankings, ToDoubleFunction<Ranking> figure) {
    return rankings.stream().mapToDouble(figure).average().orElse(0);
  }

  /** The smallest of the values that so many of a hundred do not exceed (nearest rank). */
  static long percentile(List<Long> values, int percent) {
    List<Long> sorted = values.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
  }
}
