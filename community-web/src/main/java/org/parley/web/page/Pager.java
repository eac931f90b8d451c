package org.parley.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The links below one page of a list: onwards by the cursor of its last row, and back to the start.
 *
 * @param first the address of the list's first page, with a query or without
 * @param after the cursor by which this page was asked for; null or empty on the first page
 * @param next the cursor of the page that follows; null on the last page
 */
public record Pager(String first, String after, String next) {

  /** Whether this is not the first page. */
  public boolean isLater() {
    return after != null && !after.isEmpty();
  }

  /** Whether there is more. */
  public boolean isMore() {
    return next != null;
  }

  /** Whether there is any link to show. */
  public boolean isPresent() {
    return isLater() || isMore();
  }

  /** The address of the page that follows. */
  public String getOlder() {
    String cursor = URLEncoder.encode(next == null ? "" : next, StandardCharsets.UTF_8);
    return first + (first.contains("?") ? "&" : "?") + "after=" + cursor;
  }
}
