package org.parley.moderation.screening.criterion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: letters and digits with what cannot be seen between them. Of scripts that put
 * no spaces each sign is a word.
 *
 * @param form in lower case, without what cannot be seen and without the English possessive
 */
record Word(int start, int end, String form) {

  /** All words of a text, in one pass. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && belongs(text, at) && (at == start || !isAlone(text, at))) {
        at += Character.charCount(text.codePointAt(at));
        if (isAlone(text, start)) {
          break;
        }
      }
      if (at > start) {
        add(words, text, start, at);
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  private static void add(List<Word> words, String text, int start, int end) {
    String form = form(text.substring(start, end));
    if (!form.isEmpty()) {
      words.add(new Word(start, end, form));
    }
  }

  private static boolean belongs(String text, int at) {
    int point = text.codePointAt(at);
    return Character.isLetterOrDigit(point)
        || isMark(point)
        || Character.getType(point) == Character.FORMAT
        || (isApostrophe(point) && isBetweenLetters(text, at));
  }

  private static boolean isAlone(String text, int at) {
    return Character.isIdeographic(text.codePointAt(at));
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '’';
  }

  private static boolean isBetweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static String form(String word) {
    StringBuilder seen = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFKC)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .map(point -> point == '’' ? '\'' : point)
        .forEach(seen::appendCodePoint);
    String form = seen.toString().toLowerCase(Locale.ROOT);
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }
}
