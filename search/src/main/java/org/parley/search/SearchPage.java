package org.parley.search;

import java.util.List;

/**
 * What somebody found.
 *
 * @param total how many posts were found that the actor may see, on all pages
 * @param next for {@link SearchQuery#startingAfter}, null on the last page
 * @param fallback whether the database answered, as no index did: fewer forms of a word were found,
 *     and among the newest posts only
 */
public record SearchPage(List<SearchHit> items, long total, String next, boolean fallback) {

  public static final SearchPage EMPTY = new SearchPage(List.of(), 0, null, false);

  public SearchPage {
    items = List.copyOf(items);
  }
}
