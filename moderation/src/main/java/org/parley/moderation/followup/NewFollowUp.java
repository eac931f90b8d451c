package org.parley.moderation.followup;

import org.parley.community.problem.Invalid;
import org.parley.moderation.sla.Priority;

/**
 * A follow-up that one of the staff opens by hand.
 *
 * @param postId the post that it is about, null for the thread as a whole
 * @param note what whoever works on it should know; may be empty
 * @param key the client's key: a second request with it opens nothing and gets the first one's
 *     answer; null when the client needs no such protection
 */
public record NewFollowUp(
    long threadId, Long postId, Priority priority, WorkNote note, String key) {

  private static final int LONGEST_KEY = 100;

  public NewFollowUp {
    if (priority == null) {
      throw new Invalid("priority", "follow-up.priority");
    }
    checkKey(key);
  }

  /** Refuses what is no key. */
  static void checkKey(String key) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
  }
}
