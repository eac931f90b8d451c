package org.parley.community.member;

import java.text.Normalizer;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.problem.Invalid;

/**
 * One line of text that people see beside others' words, such as a display name: no control or
 * direction-changing characters, no half characters, no runs of spaces, no card number.
 */
public final class PlainLine {

  private PlainLine() {}

  /** The cleaned line, at most {@code longest} characters; may be empty. */
  public static String optional(String field, String typed, int longest) {
    String spaced =
        Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
            .replaceAll("[\\s\\p{Z}]+", " ")
            .strip();
    String line = CardNumbers.masked(spaced);
    if (line.codePoints().anyMatch(PlainLine::isForbidden)) {
      throw new Invalid(field, "text.characters");
    }
    if (line.length() > longest) {
      throw new Invalid(field, "text.too-long", longest);
    }
    return line;
  }

  /** The same, but never empty. */
  public static String required(String field, String typed, int longest) {
    String line = optional(field, typed, longest);
    if (line.isEmpty()) {
      throw new Invalid(field, "text.empty");
    }
    return line;
  }

  private static boolean isForbidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
