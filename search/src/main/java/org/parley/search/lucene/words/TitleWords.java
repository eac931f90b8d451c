package org.parley.search.lucene.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of a thread is found by its title: all that the words begin with, and the first lines. */
public final class TitleWords {

  /** In UTF-16 units; what a question is about stands in its first lines. */
  private static final int FIRST_LINES = 1_500;

  /** In code points; nobody types more of a word before looking at what is suggested. */
  static final int LONGEST_BEGINNING = 20;

  private TitleWords() {}

  /** All that the words of a title begin with, the whole words among them, each once. */
  public static Set<String> beginnings(String title) {
    Set<String> beginnings = new LinkedHashSet<>();
    Tokens.words(Tokens.of(title)).forEach(word -> addBeginnings(word, beginnings));
    return beginnings;
  }

  /** All that the first word of a title begins with. */
  public static Set<String> ofFirst(String title) {
    Set<String> beginnings = new LinkedHashSet<>();
    List<String> words = Tokens.words(Tokens.of(title));
    if (!words.isEmpty()) {
      addBeginnings(words.get(0), beginnings);
    }
    return beginnings;
  }

  /** As much of an opening as says what its thread is about. */
  public static String firstLines(String text) {
    return text.length() > FIRST_LINES ? text.substring(0, FIRST_LINES) : text;
  }

  /** As much of what was typed as is indexed. */
  static String shortened(String word) {
    int length = word.codePointCount(0, word.length());
    return length <= LONGEST_BEGINNING
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST_BEGINNING));
  }

  private static void addBeginnings(String word, Set<String> beginnings) {
    String all = shortened(word);
    for (int end = 0; end < all.length(); ) {
      end = all.offsetByCodePoints(end, 1);
      beginnings.add(all.substring(0, end));
    }
  }
}
