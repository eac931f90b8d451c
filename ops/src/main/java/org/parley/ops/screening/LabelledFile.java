package org.parley.ops.screening;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.ops.CommandFailed;

/**
 * Labelled texts in a table with a head line: separated by commas, or by tabs where the file's name
 * ends in .tsv.
 */
record LabelledFile(Path file, String textColumn, String labelColumn) {

  List<Sample> read() {
    List<Sample> samples = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(file.toString().endsWith(".tsv") ? '\t' : ',')
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(text())) {
      for (NamedCsvRecord row : rows) {
        samples.add(
            new Sample(
                field(row, textColumn),
                field(row, labelColumn).strip(),
                String.valueOf(row.getStartingLineNumber())));
      }
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + file + ": " + e.getMessage(), e);
    } catch (CsvParseException e) {
      throw new CommandFailed(file + " is no table: " + e.getMessage(), e);
    }
    return samples;
  }

  /** Not a strict reader of UTF-8: such files are often of several hands. */
  private String text() throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private String field(NamedCsvRecord row, String column) {
    if (!row.getHeader().contains(column)) {
      throw new CommandFailed(
          file + " has no column " + column + ", but " + String.join(", ", row.getHeader()));
    }
    return row.findField(column).orElse("");
  }
}
