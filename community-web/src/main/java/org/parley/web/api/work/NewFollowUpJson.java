package org.parley.web.api.work;

import org.parley.community.problem.Invalid;
import org.parley.moderation.followup.NewFollowUp;
import org.parley.moderation.followup.WorkNote;
import org.parley.moderation.sla.Priority;

/**
 * A follow-up to be opened by hand.
 *
 * @param postId the post that it is about, null for the thread as a whole
 * @param priority {@code low}, {@code normal}, {@code high} or {@code urgent}; normal when left out
 * @param note what whoever works on it should know; may be left out
 */
public record NewFollowUpJson(Long threadId, Long postId, String priority, String note) {

  NewFollowUp wanted(String key) {
    if (threadId == null) {
      throw new Invalid("threadId", "request.incomplete");
    }
    return new NewFollowUp(
        threadId,
        postId,
        priority == null ? Priority.NORMAL : Priority.ofWord(priority),
        WorkNote.of(note),
        key);
  }
}
