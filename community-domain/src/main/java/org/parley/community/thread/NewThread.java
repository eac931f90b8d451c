package org.parley.community.thread;

import java.util.List;

/**
 * A thread that somebody wants to start.
 *
 * @param space the space's slug
 * @param body Markdown
 * @param tags names of tags that exist
 * @param key the client's key: a second request with the same key starts nothing and gets the first
 *     one's answer; null when the client needs no such protection
 */
public record NewThread(
    ThreadType type, String space, String title, String body, List<String> tags, String key) {

  public NewThread {
    tags = tags == null ? List.of() : List.copyOf(tags);
  }
}
