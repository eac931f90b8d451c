package org.parley.ops.bench.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the product shall cost: {@code limits.csv}. */
record Limits(List<Limit> all) {

  static Limits shipped() {
    try (InputStream in = Limits.class.getResourceAsStream("limits.csv");
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Limits(csv.stream().map(Limits::limit).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For each row with a limit, what it shall reach and whether it does. */
  Map<String, String> verdicts(List<Figures> figures) {
    Map<String, Figures> rows = new LinkedHashMap<>();
    figures.forEach(row -> rows.put(row.row(), row));
    Map<String, String> verdicts = new LinkedHashMap<>();
    for (Limit limit : all) {
      if (rows.containsKey(limit.row())) {
        verdicts.put(limit.row(), limit.verdict(rows));
      }
    }
    return verdicts;
  }

  private static Limit limit(NamedCsvRecord line) {
    return new Limit(
        line.getField("row"),
        Limit.Kind.valueOf(line.getField("kind").toUpperCase(Locale.ROOT)),
        Double.parseDouble(line.getField("bound")),
        line.getField("of"));
  }
}
