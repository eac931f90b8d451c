package org.parley.ops.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What was found for one question, the best first, against what was judged. The figures are those
 * of {@code trec_eval}, which scholars of retrieval compare with.
 *
 * @param found ids of texts, each once
 * @param gains of the relevant texts, at least one
 */
record Ranking(List<String> found, Map<String, Integer> gains) {

  Ranking {
    if (gains.isEmpty()) {
      throw new IllegalArgumentException("Nothing is relevant to the question");
    }
  }

  /**
   * The mean, over all relevant texts, of the precision where each was found; 0 for one that was
   * not (Buckley and Voorhees, "Evaluating evaluation measure stability", SIGIR 2000). From 0 to 1.
   */
  double averagePrecision() {
    double sum = 0;
    int relevant = 0;
    for (int i = 0; i < found.size(); i++) {
      if (gains.containsKey(found.get(i))) {
        relevant++;
        sum += relevant / (i + 1.0);
      }
    }
    return sum / gains.size();
  }

  /**
   * Normalised discounted cumulated gain: each gain over the binary logarithm of its rank plus one,
   * summed over the first ones, against the sum of the best possible order (Järvelin and
   * Kekäläinen, "Cumulated gain-based evaluation of IR techniques", TOIS 2002; gains count as they
   * are, not as powers of two). From 0 to 1.
   */
  double ndcg(int first) {
    List<Integer> got =
        found.stream().limit(first).map(text -> gains.getOrDefault(text, 0)).toList();
    List<Integer> best = gains.values().stream().sorted(Comparator.reverseOrder()).toList();
    return discounted(got) / discounted(best.subList(0, Math.min(first, best.size())));
  }

  /** Which part of the relevant texts is among the first ones. From 0 to 1. */
  double recall(int first) {
    return found.stream().limit(first).filter(gains::containsKey).count() / (double) gains.size();
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < gains.size(); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}
