package org.parley.ops.bench.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.ops.CommandFailed;

/** Figures as CSV: a line for each row, to be compared with later ones. */
final class FiguresFile {

  private static final List<String> HEAD =
      List.of(
          "row",
          "posts",
          "ms",
          "ms_server",
          "ms_postgres",
          "ms_least",
          "ms_most",
          "per_second",
          "p50_ms",
          "p99_ms",
          "bytes",
          "ms_afterwards",
          "to_static_file",
          "to_plain_servlet",
          "target",
          "fault");

  private FiguresFile() {}

  static void write(Path file, List<Figures> figures, Map<String, String> verdicts) {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(HEAD);
      for (Figures row : figures) {
        csv.writeRecord(cells(row, verdicts.getOrDefault(row.row(), "")));
      }
    } catch (IOException e) {
      throw new CommandFailed("Cannot write " + file + ": " + e, e);
    }
  }

  static List<Figures> read(Path file) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().map(FiguresFile::figures).toList();
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + file + ": " + e, e);
    }
  }

  private static List<String> cells(Figures row, String verdict) {
    Figures.Millis millis = row.millis();
    Figures.Speed speed = row.speed();
    Stream<String> numbers =
        Stream.of(
                millis.median(),
                millis.server(),
                millis.postgres(),
                millis.least(),
                millis.most(),
                speed.perSecond(),
                speed.p50(),
                speed.p99(),
                row.bytes(),
                row.afterwards(),
                row.toStatic(),
                row.toServlet())
            .map(number -> String.format(Locale.ROOT, "%.4f", number));
    return Stream.of(
            Stream.of(row.row(), Long.toString(row.posts())),
            numbers,
            Stream.of(verdict, row.fault()))
        .flatMap(cells -> cells)
        .toList();
  }

  private static Figures figures(NamedCsvRecord line) {
    return new Figures(
        line.getField("row"),
        Long.parseLong(line.getField("posts")),
        new Figures.Millis(
            number(line, "ms"),
            number(line, "ms_server"),
            number(line, "ms_postgres"),
            number(line, "ms_least"),
            number(line, "ms_most")),
        new Figures.Speed(
            number(line, "per_second"), number(line, "p50_ms"), number(line, "p99_ms")),
        number(line, "bytes"),
        number(line, "ms_afterwards"),
        number(line, "to_static_file"),
        number(line, "to_plain_servlet"),
        line.getField("fault"));
  }

  private static double number(NamedCsvRecord line, String column) {
    return Double.parseDouble(line.getField(column));
  }
}
