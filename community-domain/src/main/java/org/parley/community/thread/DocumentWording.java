package org.parley.community.thread;

import java.util.List;

/**
 * What a document's thread is to say from now on.
 *
 * @param body the published Markdown
 * @param tags names of tags that exist
 * @param note what is new in it, may be empty
 */
public record DocumentWording(String title, String body, List<String> tags, String note) {

  public DocumentWording {
    tags = List.copyOf(tags);
  }
}
