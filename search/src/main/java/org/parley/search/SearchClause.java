package org.parley.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One word or one phrase of what somebody typed, or several of which one will do.
 *
 * @param text as typed, without quotes and minus
 * @param match how exactly it is meant
 * @param alternatives of which one has to match, none but for {@link Match#ANY}
 */
public record SearchClause(String text, Match match, List<SearchClause> alternatives) {

  /** How exactly a clause is meant. */
  public enum Match {
    /** In any of its inflections. */
    WORD,
    /** Perhaps still being typed: also the words that begin with it. */
    BEGINNING,
    /** These words, as they stand, in this order. */
    PHRASE,
    /** A word with {@code *} for any letters and {@code ?} for one. */
    WILDCARD,
    /** Any of the alternatives. */
    ANY
  }

  public SearchClause {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A clause has text");
    }
    alternatives = List.copyOf(alternatives);
    if (alternatives.isEmpty() == (match == Match.ANY)) {
      throw new IllegalArgumentException("Alternatives are what ANY has");
    }
  }

  public SearchClause(String text, Match match) {
    this(text, match, List.of());
  }

  /** Of which one has to match. */
  static SearchClause any(List<SearchClause> alternatives) {
    String text = alternatives.stream().map(SearchClause::text).collect(Collectors.joining(" "));
    return new SearchClause(text, Match.ANY, alternatives);
  }

  /** Whether it must occur, whatever other words do. */
  public boolean isPhrase() {
    return match == Match.PHRASE
        || (match == Match.ANY && alternatives.stream().allMatch(SearchClause::isPhrase));
  }

  public boolean isBeginning() {
    return match == Match.BEGINNING;
  }

  public boolean isWildcard() {
    return match == Match.WILDCARD;
  }
}
