package org.parley.community.markup;

import java.text.Normalizer;
import java.util.Optional;
import org.parley.community.personaldata.CardNumbers;

/**
 * What a title, a body and a comment must be before they are stored. A problem is a code, which the
 * pages and the API translate. The rules look at the source; they hold for every way in. What they
 * make of a text has no card number in it.
 */
public final class TextRules {

  /** Visible characters; spaces do not count. */
  public static final int MIN_TITLE = 8;

  /** Code points, after {@link #normalizeTitle}. */
  public static final int MAX_TITLE = 150;

  /** Code points of Markdown source. */
  public static final int MAX_BODY = 50_000;

  /** Code points of Markdown source. */
  public static final int MAX_COMMENT = 2_000;

  public static final String BLANK = "blank";
  public static final String TOO_SHORT = "too-short";
  public static final String TOO_LONG = "too-long";
  public static final String LONE_SURROGATE = "lone-surrogate";
  public static final String CONTROL_CHARACTERS = "control-characters";

  private TextRules() {}

  public static Optional<String> titleProblem(String title) {
    return problem(title)
        .or(() -> when(visible(title) < MIN_TITLE, TOO_SHORT))
        .or(() -> when(length(normalizeTitle(title)) > MAX_TITLE, TOO_LONG));
  }

  public static Optional<String> bodyProblem(String body) {
    return problem(body).or(() -> when(length(body) > MAX_BODY, TOO_LONG));
  }

  public static Optional<String> commentProblem(String comment) {
    return problem(comment).or(() -> when(length(comment) > MAX_COMMENT, TOO_LONG));
  }

  /**
   * A title on one line: composed letters (NFC), single spaces, and none of the characters that
   * turn the direction of the text around it (U+202A–202E, U+2066–2069).
   */
  public static String normalizeTitle(String title) {
    String upright = title.replaceAll("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "");
    String line = upright.replaceAll("(?U)[\\s\\x{85}\\x{2028}\\x{2029}]+", " ").strip();
    return withoutCards(Normalizer.normalize(line, Normalizer.Form.NFC));
  }

  /** A body or comment with LF line ends and no white space after its last character. */
  public static String normalizeBody(String body) {
    return withoutCards(body.replace("\r\n", "\n").replace('\r', '\n').stripTrailing());
  }

  /**
   * Any text with the last four digits of each card number and nothing else of it: what comes in on
   * a way that none of the other rules guards goes through here before it is kept or told.
   */
  public static String withoutCards(String text) {
    return CardNumbers.masked(text);
  }

  private static Optional<String> problem(String text) {
    if (text == null || visible(text) == 0) {
      return Optional.of(BLANK);
    }
    return when(text.codePoints().anyMatch(TextRules::isSurrogate), LONE_SURROGATE)
        .or(() -> when(text.codePoints().anyMatch(TextRules::isControl), CONTROL_CHARACTERS));
  }

  private static Optional<String> when(boolean broken, String problem) {
    return broken ? Optional.of(problem) : Optional.empty();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static long visible(String text) {
    return text.codePoints().filter(codePoint -> !isBlank(codePoint)).count();
  }

  /** A pair counts as one code point, so that a surrogate that is seen alone has no partner. */
  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static boolean isControl(int codePoint) {
    return codePoint < ' ' && codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
  }

  private static boolean isBlank(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.FORMAT ->
          true;
      case Character.CONTROL -> Character.isWhitespace(codePoint) || codePoint == 0x85;
      default -> looksBlank(codePoint);
    };
  }

  /** Letters, symbols and marks by category that every font draws as nothing. */
  private static boolean looksBlank(int codePoint) {
    return switch (codePoint) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default ->
          (codePoint >= 0x180B && codePoint <= 0x180F)
              || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
              || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    };
  }
}
