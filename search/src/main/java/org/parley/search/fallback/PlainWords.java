package org.parley.search.fallback;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts as PostgreSQL's parser gets them: letters and digits alone, in lower case and without
 * accents, a word for each character where a script writes no spaces. So it takes posts and queries
 * apart alike, and nothing that was typed can be an operator of its.
 */
final class PlainWords {

  /** In UTF-16 units, for which the words in two forms surely fit into one {@code tsvector}. */
  static final int LONGEST_TEXT = 80_000;

  /** Far below the 2 kB that PostgreSQL allows for a word. */
  private static final int LONGEST_WORD = 100;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private PlainWords() {}

  /** The words, apart by spaces. */
  static String text(String text) {
    String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return String.join(" ", of(head));
  }

  static List<String> of(String text) {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Form.NFKD);
    String folded = Normalizer.normalize(MARKS.matcher(decomposed).replaceAll(""), Form.NFC);
    Matcher words = WORD.matcher(folded);
    return words.results().map(word -> word.group()).flatMap(PlainWords::split).toList();
  }

  private static Stream<String> split(String word) {
    if (word.codePoints().anyMatch(PlainWords::isWordByItself)) {
      return word.codePoints().mapToObj(Character::toString);
    }
    boolean isLong = word.length() > LONGEST_WORD;
    return Stream.of(isLong ? word.substring(0, whole(word, LONGEST_WORD)) : word);
  }

  /** Never between the halves of a surrogate pair. */
  private static int whole(String word, int at) {
    return Character.isLowSurrogate(word.charAt(at)) ? at - 1 : at;
  }

  private static boolean isWordByItself(int point) {
    return switch (UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
      default -> false;
    };
  }
}
