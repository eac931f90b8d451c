package org.parley.moderation.reply;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** Whether a canned reply may be used. */
public enum ReplyState {
  /** Waits for somebody other than its writer to approve its text. */
  DRAFT,
  APPROVED;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The one of this name; null when no name was given.
   *
   * @throws Invalid when there is none
   */
  public static ReplyState ofWord(String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    for (ReplyState state : values()) {
      if (state.word().equals(word)) {
        return state;
      }
    }
    throw new Invalid("state", "canned.state");
  }
}
