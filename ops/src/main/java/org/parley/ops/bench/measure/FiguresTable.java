package org.parley.ops.bench.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures to read, as a table that Markdown knows. */
final class FiguresTable {

  private static final String HEAD =
      """
      | row | ms a request | server | PostgreSQL | least–most | after | requests/s | p50, p99 ms | bytes | × static file | × servlet | target |
      |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|
      """;

  private FiguresTable() {}

  static String of(List<Figures> figures, Map<String, String> verdicts) {
    StringBuilder table = new StringBuilder(HEAD);
    for (Figures row : figures) {
      table.append(line(row, verdicts.getOrDefault(row.row(), "")));
    }
    return table.toString();
  }

  private static String line(Figures row, String verdict) {
    if (row.isFaulty()) {
      return "| %s | **failed** | | | | | | | | | | %s |%n".formatted(row.row(), row.fault());
    }
    Figures.Millis millis = row.millis();
    Figures.Speed speed = row.speed();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s–%s | %s | %,.0f | %s, %s | %,.0f | %.1f | %.1f | %s |%n",
        row.row(),
        time(millis.median()),
        time(millis.server()),
        time(millis.postgres()),
        time(millis.least()),
        time(millis.most()),
        row.afterwards() == 0 ? "" : time(row.afterwards()),
        speed.perSecond(),
        time(speed.p50()),
        time(speed.p99()),
        row.bytes(),
        row.toStatic(),
        row.toServlet(),
        verdict);
  }

  /** Three digits of sense. */
  private static String time(double millis) {
    String form = millis < 1 ? "%.3f" : millis < 10 ? "%.2f" : "%.1f";
    return String.format(Locale.ROOT, form, millis);
  }
}
