package org.parley.search;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** In which order hits come. */
public enum SearchSort {
  RELEVANCE,
  NEWEST,
  /** The best rated first. */
  VOTES;

  /** Reads a parameter such as {@code newest}; null and blank mean relevance. */
  public static SearchSort of(String name) {
    if (name == null || name.isBlank()) {
      return RELEVANCE;
    }
    for (SearchSort sort : values()) {
      if (sort.name().toLowerCase(Locale.ROOT).equals(name)) {
        return sort;
      }
    }
    throw new Invalid("sort", "search.sort");
  }
}
