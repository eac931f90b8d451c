package org.parley.search.lucene.words;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A word with {@code *} for any letters and {@code ?} for one, in the letters of the words as they
 * stand.
 */
public record Wildcard(String pattern) {

  private static final int LETTERS_OF_ONE = 4;

  static Wildcard of(String typed) {
    StringBuilder folded = new StringBuilder(typed.length());
    typed.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
    char[] input = folded.toString().toCharArray();
    char[] output = new char[input.length * LETTERS_OF_ONE];
    int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
    return new Wildcard(new String(output, 0, length));
  }

  /** In as many steps as word and pattern have letters together, times each other at worst. */
  boolean matches(String word) {
    int[] letters = word.codePoints().toArray();
    int[] marks = pattern.codePoints().toArray();
    int at = 0;
    int mark = 0;
    int star = -1;
    int tried = 0;
    while (at < letters.length) {
      if (mark < marks.length && (marks[mark] == '?' || marks[mark] == letters[at])) {
        at++;
        mark++;
      } else if (mark < marks.length && marks[mark] == '*') {
        star = mark++;
        tried = at;
      } else if (star >= 0) {
        mark = star + 1;
        at = ++tried;
      } else {
        return false;
      }
    }
    while (mark < marks.length && marks[mark] == '*') {
      mark++;
    }
    return mark == marks.length;
  }
}
