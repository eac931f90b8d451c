package org.parley.community.attachment.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks at how a text begins: markup that a browser would draw or run is no plain text. */
final class TextExamination {

  private static final int BEGINNING = 4096;
  private static final Pattern MARKUP =
      Pattern.compile(
          "^[\\s\\x{FEFF}]*(?:<!--.*?-->\\s*)*<(?:!|\\?|/?[a-z])|<(?:script|svg|html|iframe)\\b",
          Pattern.DOTALL);

  private TextExamination() {}

  static void examine(Path file) throws IOException {
    char[] beginning = new char[BEGINNING];
    int length;
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      length = Math.max(0, reader.read(beginning, 0, BEGINNING));
    }
    String text = new String(beginning, 0, length).toLowerCase(Locale.ROOT);
    // every second byte of UTF-16
    if (MARKUP.matcher(text.replace("\0", "")).find()) {
      throw Refusals.type();
    }
  }
}
