package org.parley.search.trend;

import java.util.BitSet;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Reads words and phrases of two or three neighbouring words out of a text of numbers. A phrase
 * neither begins nor ends with a common word; each word of it is frequent itself, as no phrase is
 * in more posts than its words (Agrawal and Srikant, Apriori, 1994).
 */
final class TermReader {

  private static final int BITS = 21;
  private static final long MASK = (1L << BITS) - 1;

  private final Vocabulary words;
  private final BitSet frequent;

  TermReader(Vocabulary words, BitSet frequent) {
    this.words = words;
    this.frequent = frequent;
  }

  /** Each term where it occurs, as a number that {@link #wordsOf} takes apart. */
  void each(int[] text, LongConsumer reader) {
    for (int i = 0; i < text.length; i++) {
      if (isEdge(text, i)) {
        if (words.canStandAlone(text[i])) {
          reader.accept(joined(text, i, 1));
        }
        if (isEdge(text, i + 1) && isPhrase(text, i, 2)) {
          reader.accept(joined(text, i, 2));
        }
        if (isFrequent(text, i + 1) && isEdge(text, i + 2) && isPhrase(text, i, 3)) {
          reader.accept(joined(text, i, 3));
        }
      }
    }
  }

  /** The numbers of a term's words. */
  static int[] wordsOf(long term) {
    return IntStream.of(2, 1, 0)
        .mapToLong(place -> term >>> (place * BITS) & MASK)
        .filter(word -> word > 0)
        .mapToInt(word -> (int) word - 1)
        .toArray();
  }

  private static long joined(int[] text, int from, int length) {
    long term = 0;
    for (int i = from; i < from + length; i++) {
      term = term << BITS | text[i] + 1L;
    }
    return term;
  }

  private boolean isFrequent(int[] text, int place) {
    return place < text.length && text[place] != Vocabulary.NONE && frequent.get(text[place]);
  }

  private boolean isEdge(int[] text, int place) {
    return isFrequent(text, place) && !words.isCommon(text[place]);
  }

  /** Neither numbers alone nor the same again and again. */
  private boolean isPhrase(int[] text, int from, int length) {
    return IntStream.range(from, from + length).anyMatch(i -> words.hasLetter(text[i]))
        && text[from] != text[from + 1]
        && text[from] != text[from + length - 1];
  }
}
