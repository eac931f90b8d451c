package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.search.SearchClause;
import org.parley.search.SearchText;

/**
 * A word of a title as far as it was typed.
 *
 * @param beginning as it is indexed
 * @param word the whole of it
 * @param stems in all languages, none for a word that means little, such as "the"
 * @param isLast whether nothing was typed behind it, not even a space
 */
public record TypedWord(String beginning, String word, List<String> stems, boolean isLast) {

  // in three letters there is too little left to tell a slip from another word
  private static final int SHORTEST_WITH_SLIP = 4;

  /** In their order; none when nothing but marks was typed. */
  public static List<TypedWord> of(SearchText typed) {
    List<TypedWord> words = new ArrayList<>();
    QueryStems stems =
        new QueryStems(
            typed.wanted().stream().map(SearchClause::text).collect(Collectors.joining(" ")));
    for (SearchClause clause : typed.wanted()) {
      List<Token> all = Tokens.of(clause.text());
      for (int i = 0; i < all.size(); i++) {
        String word = all.get(i).word();
        words.add(
            new TypedWord(
                TitleWords.shortened(word),
                word,
                stems(stems, all.get(i)),
                clause.isBeginning() && i == all.size() - 1));
      }
    }
    return words;
  }

  private static List<String> stems(QueryStems stems, Token word) {
    if (stems.areStopWords(List.of(word))) {
      return List.of();
    }
    return stems.choices(List.of(word), 1).stream()
        .filter(choice -> choice.kind() == Choice.Kind.STEM)
        .flatMap(choice -> choice.words().stream())
        .toList();
  }

  /** Whether a title has to have it. */
  public boolean isNeeded() {
    // "the" may be the beginning of "thermostat" as long as it is being typed
    return !stems.isEmpty() || isLast;
  }

  public boolean mayHaveSlip() {
    return beginning.codePointCount(0, beginning.length()) >= SHORTEST_WITH_SLIP;
  }
}
