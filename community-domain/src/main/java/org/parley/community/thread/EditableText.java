package org.parley.community.thread;

import java.util.List;

/**
 * A post as its editor needs it.
 *
 * @param title the thread's title; only an opening post's editor changes it
 * @param version to be given back with the edit
 */
public record EditableText(
    long postId,
    PostKind kind,
    String title,
    List<String> tags,
    String body,
    long version,
    boolean mayEdit) {

  public boolean isOpening() {
    return kind.isOpening();
  }
}
