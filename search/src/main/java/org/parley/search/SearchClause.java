package org.parley.search;

/**
 * One word or one phrase of what somebody typed.
 *
 * @param text as typed, without quotes and minus
 * @param match how exactly it is meant
 */
public record SearchClause(String text, Match match) {

  /** How exactly a clause is meant. */
  public enum Match {
    /** In any of its inflections. */
    WORD,
    /** Perhaps still being typed: also the words that begin with it. */
    BEGINNING,
    /** These words, as they stand, in this order. */
    PHRASE
  }

  public SearchClause {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A clause has text");
    }
  }

  public boolean isPhrase() {
    return match == Match.PHRASE;
  }

  public boolean isBeginning() {
    return match == Match.BEGINNING;
  }
}
