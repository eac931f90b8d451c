package org.parley.community.thread;

import java.util.List;

/**
 * Which posts are to begin a thread of their own, and what that shall be.
 *
 * @param space the space's slug
 * @param postIds answers and comments; an answer takes its comments along
 * @param note why, may be empty or null
 */
public record NewSplit(
    ThreadType type,
    String title,
    String space,
    List<String> tags,
    List<Long> postIds,
    String note) {

  public NewSplit {
    tags = tags == null ? List.of() : List.copyOf(tags);
    postIds = postIds == null ? List.of() : List.copyOf(postIds);
  }
}
