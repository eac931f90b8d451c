package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.search.SearchClause;
import org.parley.search.SearchText;

/**
 * A word of a title as far as it was typed.
 *
 * @param beginning as it is indexed
 * @param word the whole of it
 * @param stem null for a word that means little, such as "the"
 * @param isLast whether nothing was typed behind it, not even a space
 */
public record TypedWord(String beginning, String word, String stem, boolean isLast) {

  // in three letters there is too little left to tell a slip from another word
  private static final int SHORTEST_WITH_SLIP = 4;

  /** In their order; none when nothing but marks was typed. */
  public static List<TypedWord> of(SearchText typed) {
    List<TypedWord> words = new ArrayList<>();
    for (SearchClause clause : typed.wanted()) {
      List<String> all = ClauseWords.of(clause).words();
      for (int i = 0; i < all.size(); i++) {
        String word = all.get(i);
        List<String> stems = English.terms(English.STEMMED, word);
        words.add(
            new TypedWord(
                TitleWords.shortened(word),
                word,
                stems.isEmpty() ? null : stems.get(0),
                clause.isBeginning() && i == all.size() - 1));
      }
    }
    return words;
  }

  /** Whether a title has to have it. */
  public boolean isNeeded() {
    // "the" may be the beginning of "thermostat" as long as it is being typed
    return stem != null || isLast;
  }

  public boolean mayHaveSlip() {
    return beginning.codePointCount(0, beginning.length()) >= SHORTEST_WITH_SLIP;
  }

  public Optional<String> stemmed() {
    return Optional.ofNullable(stem);
  }
}
