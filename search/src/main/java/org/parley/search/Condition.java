package org.parley.search;

import java.time.Instant;
import java.util.Set;

/** One thing that must be true of a post to be found, whoever typed or chose it. */
public sealed interface Condition {

  SearchField field();

  /**
   * The post has, or has not, one of these values. Members and spaces are handles and slugs as they
   * are typed, and ids as an engine gets them.
   */
  record OneOf(SearchField field, Set<String> values, boolean negated) implements Condition {

    public OneOf {
      values = Set.copyOf(values);
    }

    /** The same of ids instead of names. */
    OneOf instead(Set<Long> ids) {
      return new OneOf(field, Conditions.words(ids), negated);
    }

    static OneOf of(SearchField field, String value) {
      return new OneOf(field, Set.of(value), false);
    }
  }

  /**
   * The post was written in this time.
   *
   * @param from the first moment, null for the beginning of time
   * @param until the first moment after, null for its end
   */
  record Between(Instant from, Instant until) implements Condition {

    @Override
    public SearchField field() {
      return SearchField.TIME;
    }
  }
}
