package org.parley.community.thread;

import java.util.List;

/**
 * A change to a post.
 *
 * @param title the thread's title; null leaves it, and must be null unless the post opens a thread
 * @param body the new Markdown
 * @param tags the thread's tags; null leaves them
 * @param version the version that was read
 * @param note what was changed and why, may be empty
 */
public record PostEdit(String title, String body, List<String> tags, long version, String note) {

  public static PostEdit ofBody(String body, long version) {
    return new PostEdit(null, body, null, version, "");
  }
}
