package org.parley.search.lucene.words;

import de.danielnaber.jwordsplitter.AbstractWordSplitter;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * The words that a German word is put together from: {@code Luft}, {@code Wärme}, {@code Pumpe}.
 */
final class GermanCompounds {

  private static final int SHORTEST = 7;
  private static final int LONGEST = 60;
  private static final int SHORTEST_PART = 3;

  private GermanCompounds() {}

  private static final class Holder {
    static final AbstractWordSplitter SPLITTER = load();
  }

  /** Empty for what is no compound, or of words that the dictionary does not have. */
  static List<String> parts(String natural) {
    if (natural.length() < SHORTEST
        || natural.length() > LONGEST
        || !natural.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    List<String> parts =
        Holder.SPLITTER.splitWord(natural).stream()
            .map(part -> part.toLowerCase(Locale.ROOT))
            .toList();
    boolean telling =
        parts.size() > 1 && parts.stream().allMatch(part -> part.length() >= SHORTEST_PART);
    return telling ? parts : List.of();
  }

  private static AbstractWordSplitter load() {
    try {
      AbstractWordSplitter splitter = new GermanWordSplitter(true);
      splitter.setStrictMode(true);
      return splitter;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
