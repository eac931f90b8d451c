package org.parley.community.thread;

import org.parley.community.page.Cursor;

/**
 * Which threads a list shows; null filters do not filter.
 *
 * @param space a space's slug
 * @param tag a tag's name
 * @param author a member's name
 * @param after the cursor of the page before, null for the first page
 * @param limit rows per page, 1 to 100
 */
public record ThreadQuery(
    ThreadSort sort,
    String space,
    String tag,
    String author,
    ThreadType type,
    String after,
    int limit) {

  public static final int PAGE = 25;

  public ThreadQuery {
    limit = Math.max(1, Math.min(limit, 100));
  }

  public static ThreadQuery all(ThreadSort sort, String after) {
    return new ThreadQuery(sort, null, null, null, null, after, PAGE);
  }

  public static ThreadQuery ofSpace(String space, ThreadSort sort, String after) {
    return new ThreadQuery(sort, space, null, null, null, after, PAGE);
  }

  public static ThreadQuery ofTag(String tag, ThreadSort sort, String after) {
    return new ThreadQuery(sort, null, tag, null, null, after, PAGE);
  }

  public static ThreadQuery ofAuthor(String author, String after) {
    return new ThreadQuery(ThreadSort.NEWEST, null, null, author, null, after, PAGE);
  }

  /** Whether pinned threads stand before the others: on the first page of some orders. */
  public boolean showsPins() {
    return Cursor.decode(after) == null && sort.showsPins();
  }
}
