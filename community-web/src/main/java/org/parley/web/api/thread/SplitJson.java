package org.parley.web.api.thread;

import java.util.List;
import org.parley.community.thread.NewSplit;
import org.parley.community.thread.ThreadType;
import org.parley.web.api.json.Word;

/**
 * Which posts are to begin a thread of their own.
 *
 * @param type {@code question} or {@code discussion}
 * @param space the new thread's space's slug
 * @param posts ids of answers and comments; answers take their comments along
 * @param note why, may be left out
 */
public record SplitJson(
    String type, String title, String space, List<String> tags, List<Long> posts, String note) {

  NewSplit split() {
    return new NewSplit(Word.read(ThreadType.class, "type", type), title, space, tags, posts, note);
  }
}
