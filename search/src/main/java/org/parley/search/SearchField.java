package org.parley.search;

import java.util.EnumSet;
import java.util.Set;

/** What a search can be narrowed by, and of all but the last, what its posts can be counted by. */
public enum SearchField {
  SPACE,
  TAG,
  /** What the post itself is. */
  TYPE,
  /** Whether its question has an answer; posts of other threads have no value. */
  ANSWERED,
  /** Whether it is its thread's accepted or official answer. */
  ACCEPTED,
  VERIFIED,
  AUTHOR,
  /** When it was written, as {@link SearchAge}. */
  TIME,
  THREAD;

  /** Those that are counted. */
  public static final Set<SearchField> FACETS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(THREAD)));

  /** Whether a post has one value at most, so that of several values any will do. */
  boolean isSingle() {
    return switch (this) {
      case SPACE, TYPE, AUTHOR, THREAD -> true;
      case TAG, ANSWERED, ACCEPTED, VERIFIED, TIME -> false;
    };
  }
}
