package org.parley.search.lucene.words;

import java.util.List;

/**
 * A word of a text and where it stands, in UTF-16 units.
 *
 * @param word as it is looked for when it is meant exactly: lower-cased and without accents
 * @param natural lower-cased, with its accents, which stemmers and dictionaries want
 * @param parts what a technical word is made of, such as {@code foo} and {@code bar} of {@code
 *     foo_bar}; lower-cased
 */
record Token(String word, String natural, Kind kind, List<String> parts, int start, int end) {

  enum Kind {
    PLAIN,
    /** A technical word whose parts do not make it a word: {@code /etc/hosts}, {@code C++}. */
    TECHNICAL,
    /** A technical word of letters, which has inflections as well: {@code JavaScripts}. */
    CAMEL_CASE,
    /** Of a script that writes no spaces. */
    CJK
  }

  static Token plain(String word, String natural, boolean cjk, int start, int end) {
    return new Token(word, natural, cjk ? Kind.CJK : Kind.PLAIN, List.of(), start, end);
  }

  boolean is(Kind one) {
    return kind == one;
  }
}
