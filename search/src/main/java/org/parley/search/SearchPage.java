package org.parley.search;

import java.util.List;

/**
 * What somebody found.
 *
 * @param total how many posts were found that the actor may see, on all pages
 * @param next for {@link SearchQuery#startingAfter}, null on the last page
 */
public record SearchPage(List<SearchHit> items, long total, String next) {

  public static final SearchPage EMPTY = new SearchPage(List.of(), 0, null);

  public SearchPage {
    items = List.copyOf(items);
  }
}
