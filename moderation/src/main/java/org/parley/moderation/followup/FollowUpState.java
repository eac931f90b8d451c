package org.parley.moderation.followup;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** How far a follow-up is. */
public enum FollowUpState {
  /** Nobody works on it. */
  NEW,
  ASSIGNED,
  /** For the customer, who has to say something; clocks stand still. */
  WAITING,
  DONE;

  /** The name used in forms and the API: {@code waiting}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The state of this name.
   *
   * @throws Invalid when there is none
   */
  public static FollowUpState ofWord(String word) {
    for (FollowUpState state : values()) {
      if (state.word().equals(word)) {
        return state;
      }
    }
    throw new Invalid("state", "follow-up.state");
  }
}
