package org.parley.ops.bench.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Figures beside earlier ones. Machines and their other work differ; what a request costs in plain
 * servlets of the same run differs less, so that the ratio of those ratios is the one to look at.
 */
record Comparison(List<Figures> earlier, List<Figures> now) {

  private static final String HEAD =
      """
      | row | ms then | ms now | ratio | × servlet then | now | ratio of ratios |
      |---|---:|---:|---:|---:|---:|---:|
      """;

  String markdown() {
    Map<String, Figures> before =
        earlier.stream().collect(Collectors.toMap(Figures::row, Function.identity()));
    StringBuilder table = new StringBuilder(HEAD);
    for (Figures row : now) {
      Figures then = before.get(row.row());
      if (then != null && !then.isFaulty() && !row.isFaulty()) {
        table.append(line(then, row));
      }
    }
    return table.toString();
  }

  private static String line(Figures then, Figures row) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.2f | %.1f | %.1f | %s |%n",
        row.row(),
        then.millis().median(),
        row.millis().median(),
        row.millis().median() / then.millis().median(),
        then.toServlet(),
        row.toServlet(),
        then.toServlet() == 0
            ? "–"
            : String.format(Locale.ROOT, "%.2f", row.toServlet() / then.toServlet()));
  }
}
