package org.parley.web.api.thread;

import java.util.List;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.ThreadType;
import org.parley.web.api.json.Word;

/**
 * A new thread as it is sent.
 *
 * @param type {@code question} or {@code discussion}
 * @param space the space's slug
 * @param body Markdown
 * @param tags names of tags that exist, at most five
 */
public record NewThreadJson(
    String type, String space, String title, String body, List<String> tags) {

  NewThread draft(String key) {
    return new NewThread(Word.read(ThreadType.class, "type", type), space, title, body, tags, key);
  }
}
