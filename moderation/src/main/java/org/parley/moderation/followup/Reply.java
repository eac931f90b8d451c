package org.parley.moderation.followup;

import java.time.Instant;

/**
 * A published post below a thread's opening post.
 *
 * @param authorId null when the account is gone
 * @param askerId who began the thread, null when the account is gone
 * @param isByStaff whether its author works on follow-ups
 * @param isAccepted whether the asker, or staff for them, says that it helped
 */
record Reply(
    long threadId,
    long postId,
    Long authorId,
    Long askerId,
    boolean isByStaff,
    boolean isAccepted,
    Instant at) {

  boolean isByAsker() {
    return authorId != null && authorId.equals(askerId);
  }
}
