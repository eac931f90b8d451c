package org.parley.web.api.json;

/** What a text from outside must be made of before anybody stores it or looks for it. */
public final class Characters {

  private Characters() {}

  /** Whether there is no half of a surrogate pair in it, and no U+0000. */
  public static boolean areWhole(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  /** The text with a question mark for each half of a character, fit to be written as UTF-8. */
  public static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '?' : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }
}
