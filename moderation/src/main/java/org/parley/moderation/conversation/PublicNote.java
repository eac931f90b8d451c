package org.parley.moderation.conversation;

import java.time.Instant;

/**
 * What the public learns of a conversation: that there is or was one, and the outcome that both
 * sides agreed on. Neither who talked nor what about.
 *
 * @param postId the post that it began from
 * @param isSettled whether it is over
 * @param outcomePostId the answer that says what came of it, null for none
 */
public record PublicNote(long postId, boolean isSettled, Long outcomePostId, Instant at) {

  /** Whether something was published of it. */
  public boolean hasOutcome() {
    return outcomePostId != null;
  }
}
