package org.parley.search;

import java.util.List;

/**
 * What somebody found, every thread once.
 *
 * @param total how many posts were found that the actor may see, on all pages
 * @param threads in how many threads, null when there are too many to count
 * @param next for {@link SearchQuery#startingAfter}, null on the last page
 * @param fallback whether the database answered, as no index did
 */
public record FoundThreads(
    List<FoundThread> items, long total, Long threads, String next, boolean fallback) {

  public static final FoundThreads EMPTY = new FoundThreads(List.of(), 0, 0L, null, false);

  public FoundThreads {
    items = List.copyOf(items);
  }
}
