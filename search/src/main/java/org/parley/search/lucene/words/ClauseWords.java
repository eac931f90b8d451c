package org.parley.search.lucene.words;

import java.util.List;
import java.util.Optional;
import org.parley.search.SearchClause;

/**
 * One clause in words.
 *
 * @param stems of the words that mean something, none for a phrase, which is meant as it stands
 * @param words all of them as they stand
 */
public record ClauseWords(SearchClause clause, List<String> stems, List<String> words) {

  // one letter begins a large part of all words
  private static final int SHORTEST_BEGINNING = 2;

  static ClauseWords of(SearchClause clause) {
    return new ClauseWords(
        clause,
        clause.isPhrase() ? List.of() : English.terms(English.STEMMED, clause.text()),
        English.terms(English.EXACT, clause.text()));
  }

  /**
   * Whether it is nothing but stop words and marks, which only count when there is nothing else.
   */
  boolean saysLittle() {
    if (clause.isWildcard()) {
      return false;
    }
    return clause.isPhrase() ? words.isEmpty() : stems.isEmpty();
  }

  boolean saysNothing() {
    return words.isEmpty();
  }

  /** Of which one has to match, each in words; none for a clause that is one alone. */
  public List<ClauseWords> alternatives() {
    return clause.alternatives().stream()
        .map(ClauseWords::of)
        .filter(a -> !a.saysNothing())
        .toList();
  }

  /** The words that are meant, when it is no word itself. */
  public Optional<Wildcard> wildcard() {
    return clause.isWildcard() ? Optional.of(Wildcard.of(clause.text())) : Optional.empty();
  }

  /** What the words begin with that may be meant as well, while the clause is being typed. */
  public Optional<String> beginning() {
    boolean begins =
        clause.isBeginning()
            && words.size() == 1
            && words.get(0).codePointCount(0, words.get(0).length()) >= SHORTEST_BEGINNING;
    return begins ? Optional.of(words.get(0)) : Optional.empty();
  }
}
