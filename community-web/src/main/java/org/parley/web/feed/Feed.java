package org.parley.web.feed;

import org.parley.community.feed.FeedEntry;
import org.parley.community.page.Page;

/**
 * A feed before it is written.
 *
 * @param path where it is read, without a cursor
 * @param page the path of the page that shows the same to people
 * @param after the cursor of this part of it, empty for its beginning
 */
record Feed(String title, String path, String page, String after, Page<FeedEntry> entries) {

  /** The address of a part of it. */
  String part(String cursor) {
    return cursor == null || cursor.isEmpty() ? path : path + "?after=" + cursor;
  }
}
