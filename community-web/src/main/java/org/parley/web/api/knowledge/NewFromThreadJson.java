package org.parley.web.api.knowledge;

import java.util.List;
import org.parley.community.document.source.FromThread;

/**
 * A document to be made of a thread.
 *
 * @param posts ids of the posts to take over; the opening post always is
 */
public record NewFromThreadJson(String space, String title, List<Long> posts) {

  FromThread wanted(String key) {
    return new FromThread(space, title, posts == null ? List.of() : posts, key);
  }
}
