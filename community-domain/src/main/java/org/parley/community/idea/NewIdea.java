package org.parley.community.idea;

import java.util.List;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.ThreadType;

/**
 * An idea that somebody has.
 *
 * @param space the slug of a space in which others see it
 * @param body Markdown
 * @param key the client's key, see {@link NewThread}
 */
public record NewIdea(String space, String title, String body, List<String> tags, String key) {

  NewThread thread() {
    return new NewThread(ThreadType.IDEA, space, title, body, tags, key);
  }
}
