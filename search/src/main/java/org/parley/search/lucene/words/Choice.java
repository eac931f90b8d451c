package org.parley.search.lucene.words;

import java.util.List;

/**
 * One of the ways in which a clause may occur in a text.
 *
 * @param words one after the other, but for alternatives and pairs
 * @param weight against the clause's best way
 */
public record Choice(Kind kind, List<String> words, float weight) {

  // two of three pairs of characters tell a phrase whose small words differ
  private static final int PAIRS_NEEDED = 2;
  private static final int PAIRS_OF = 3;

  private static final int LONG_WORD = 8;

  /** What the words are, and in which of a field's two forms they are looked for. */
  public enum Kind {
    /** Any of one word's stems in all languages, where stems are; together they are one word. */
    STEM,
    /** Stems of one language one after the other, where stems are. */
    STEMS,
    /** As they stand, where words stand so. */
    EXACT,
    /** Pairs of characters, most of which have to occur, where stems are. */
    PAIRS,
    /** The letters that an exact word begins with. */
    BEGINNING,
    /** An exact word that may be misspelt. */
    NEAR
  }

  public Choice {
    words = List.copyOf(words);
  }

  /** Whether it is looked for among words as they stand, and not among stems. */
  public boolean isExact() {
    return switch (kind) {
      case STEM, STEMS, PAIRS -> false;
      case EXACT, BEGINNING, NEAR -> true;
    };
  }

  /** The only word of a beginning or of what may be misspelt. */
  public String word() {
    return words.get(0);
  }

  /** How many different pairs have to occur. */
  public int needed() {
    int different = (int) words.stream().distinct().count();
    return (different * PAIRS_NEEDED + PAIRS_OF - 1) / PAIRS_OF;
  }

  /** How many letters of a misspelt word may be wrong. */
  public int edits() {
    return edits(word());
  }

  static int edits(String word) {
    return word.codePointCount(0, word.length()) >= LONG_WORD ? 2 : 1;
  }
}
