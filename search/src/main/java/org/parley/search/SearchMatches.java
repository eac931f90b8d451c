package org.parley.search;

import java.util.List;

/**
 * What an engine answers.
 *
 * @param total how many posts match and may be seen, on all pages
 * @param next where the following page begins, null when there is none
 */
public record SearchMatches(List<SearchMatch> items, long total, String next) {

  public SearchMatches {
    items = List.copyOf(items);
  }
}
