package org.parley.search;

/** One piece of what was typed, in the order of typing. */
sealed interface SearchPart {

  /** A word or phrase, wanted or not. */
  record Wording(SearchClause clause, boolean negated) implements SearchPart {}

  /** An operator with its value. */
  record Narrowing(Condition condition) implements SearchPart {}

  /** What stands between alternatives. */
  record Or() implements SearchPart {

    /** Where nothing can be joined it is a word like any other. */
    Wording asWord() {
      return new Wording(new SearchClause("OR", SearchClause.Match.WORD), false);
    }
  }
}
