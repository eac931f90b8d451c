package org.parley.ops.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a text that is shipped beside the trainer. */
final class TextLines {

  private TextLines() {}

  static List<String> of(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TextLines.class.getResourceAsStream("/screening/" + name),
                StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
