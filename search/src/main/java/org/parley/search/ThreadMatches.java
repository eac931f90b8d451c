package org.parley.search;

import java.util.List;

/**
 * What an engine answers when every thread is to be shown once.
 *
 * @param total how many posts match and may be seen, on all pages
 * @param threads in how many threads they are, null when there are more than are counted exactly
 * @param next where the following page begins, null when there is none
 */
public record ThreadMatches(List<ThreadMatch> items, long total, Long threads, String next) {

  public ThreadMatches {
    items = List.copyOf(items);
  }
}
