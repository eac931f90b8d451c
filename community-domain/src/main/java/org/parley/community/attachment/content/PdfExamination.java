package org.parley.community.attachment.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Looks for programs in a PDF: in its plain objects and in those that are compressed together. What
 * it cannot see, in a locked document, is given out as a download only, like every PDF.
 */
final class PdfExamination {

  private static final Pattern ACTIVE =
      Pattern.compile("/(?:JS|JavaScript|Launch|RichMedia|ImportData)(?![A-Za-z0-9_])");
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern OBJECTS =
      Pattern.compile("/ObjStm(?:(?!endobj).){0,2000}?stream\\r?\\n", Pattern.DOTALL);
  private static final int MOST_OBJECTS = 32_000_000;
  private static final int AFTER_END = 1024;

  private int left = MOST_OBJECTS;

  private PdfExamination() {}

  static void examine(byte[] file) {
    if (Trailer.endsInArchive(file)) {
      throw Refusals.polyglot();
    }
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf("%%EOF");
    if (!text.startsWith("%PDF-") || end < 0 || text.length() - end > AFTER_END) {
      throw Refusals.broken();
    }
    new PdfExamination().look(file, text);
  }

  private void look(byte[] file, String text) {
    checkNames(text);
    Matcher objects = OBJECTS.matcher(text);
    while (objects.find()) {
      checkNames(inflated(file, objects.end()));
    }
  }

  private static void checkNames(String text) {
    String plain =
        text.indexOf('#') < 0
            ? text
            : ESCAPE
                .matcher(text)
                .replaceAll(
                    hex ->
                        Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    if (ACTIVE.matcher(plain).find()) {
      throw Refusals.script();
    }
  }

  private String inflated(byte[] file, int from) {
    try (var in =
        new InflaterInputStream(new ByteArrayInputStream(file, from, file.length - from))) {
      byte[] objects = in.readNBytes(left + 1);
      left -= objects.length;
      if (left < 0) {
        throw Refusals.bomb();
      }
      return new String(objects, StandardCharsets.ISO_8859_1);
    } catch (IOException notCompressed) {
      // has been looked at as it is, or is locked
      return "";
    }
  }
}
