package org.parley.community.markup;

/**
 * The beginning of a plain text on one line, for lists and previews. It ends with a whole word and
 * an ellipsis where the text goes on, and never holds half a character.
 */
public final class Excerpt {

  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /** At most {@code maxChars} UTF-16 units, ellipsis included; {@code maxChars} is at least 1. */
  public static String of(String plain, int maxChars) {
    if (maxChars < 1) {
      throw new IllegalArgumentException("An excerpt needs room for its ellipsis: " + maxChars);
    }
    String line = firstLine(plain, maxChars + 1);
    if (line.length() <= maxChars) {
      return line;
    }
    int end = wordEnd(line, maxChars - ELLIPSIS.length());
    return line.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** White space folded to single spaces, and no more read of a long text than is shown. */
  private static String firstLine(String plain, int enough) {
    StringBuilder line = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length() && line.length() < enough; i++) {
      char character = plain.charAt(i);
      if (Character.isWhitespace(character)) {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
        }
        line.append(character);
        gap = false;
      }
    }
    return line.toString();
  }

  /** A text without spaces, as in Chinese or one long link, is cut anywhere in its second half. */
  private static int wordEnd(String line, int room) {
    int space = line.lastIndexOf(' ', room);
    if (space > room / 2) {
      return space;
    }
    boolean splits = room > 0 && Character.isHighSurrogate(line.charAt(room - 1));
    return splits ? room - 1 : room;
  }
}
