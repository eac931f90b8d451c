package org.parley.web.api.poll;

import java.util.List;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.ThreadType;

/**
 * A poll of its own: a discussion that opens with it.
 *
 * @param space the space's slug
 * @param body what voters should know, Markdown; the question when it is left out
 */
public record NewPollThreadJson(String space, String body, List<String> tags, NewPollJson poll) {

  NewThread thread(String key) {
    String question = poll == null ? null : poll.question();
    return new NewThread(
        ThreadType.DISCUSSION,
        space,
        question,
        body == null || body.isBlank() ? question : body,
        tags,
        key);
  }
}
