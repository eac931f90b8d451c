package org.parley.ops.expertise;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.community.expertise.score.Feature;

/**
 * What the benchmark found.
 *
 * @param questions how many were asked of the methods
 * @param unknown for how many of them the right one had not posted before: no method can name them,
 *     and they count as missed
 * @param weights what the combined method had learned in the end
 */
record Report(List<Result> results, int questions, int unknown, Map<Feature, Double> weights) {

  private static final String ROW = "| %-38s | %6s | %6s | %6s |%n";

  Result combined() {
    return results.get(results.size() - 1);
  }

  Result bestFloor() {
    return results.stream()
        .filter(Result::isFloor)
        .max(Comparator.comparingDouble(Result::mrr))
        .orElseThrow();
  }

  Margin margin() {
    return Margin.of(combined(), bestFloor());
  }

  String table() {
    StringBuilder table = new StringBuilder(line("method", "MRR", "P@1", "hit@5"));
    table.append(line("---", "---:", "---:", "---:"));
    for (Result result : results) {
      table.append(
          line(
              result.name(),
              decimals(result.mrr()),
              decimals(result.first()),
              decimals(result.amongFive())));
    }
    return table.toString();
  }

  String summary() {
    if (questions == 0) {
      return "No question of the period got an accepted answer from somebody else.%n".formatted();
    }
    Margin margin = margin();
    return String.format(
        Locale.ROOT,
        "%d questions; %d (%.0f %%) were answered by somebody who had not posted before.%n"
            + "combined − %s: MRR %+.3f, 95 %% of resamples between %+.3f and %+.3f%n",
        questions,
        unknown,
        100.0 * unknown / questions,
        bestFloor().name(),
        margin.difference(),
        margin.low(),
        margin.high());
  }

  private static String line(String name, String mrr, String first, String five) {
    return String.format(Locale.ROOT, ROW, name, mrr, first, five);
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
