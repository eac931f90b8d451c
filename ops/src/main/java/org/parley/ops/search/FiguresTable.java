package org.parley.ops.search;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Figures to read: as a table that Markdown knows, or as CSV. */
record FiguresTable(String collection, List<Figures> rows) {

  private static final List<String> HEAD =
      List.of(
          "collection",
          "engine",
          "queries",
          "MAP",
          "nDCG@10",
          "recall@100",
          "zero results",
          "p50 ms",
          "p99 ms");

  String markdown() {
    StringBuilder table = new StringBuilder(line(HEAD));
    table.append(line(List.of("---", "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:")));
    rows.forEach(row -> table.append(line(cells(row))));
    return table.toString();
  }

  void csv(Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord(HEAD);
    rows.forEach(row -> csv.writeRecord(cells(row)));
    csv.flush();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |" + System.lineSeparator();
  }

  private List<String> cells(Figures row) {
    return List.of(
        collection,
        row.engine(),
        Integer.toString(row.questions()),
        decimals(row.map(), 4),
        decimals(row.ndcg10(), 4),
        decimals(row.recall100(), 4),
        decimals(row.nothing(), 4),
        decimals(row.p50(), 1),
        decimals(row.p99(), 1));
  }

  private static String decimals(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
