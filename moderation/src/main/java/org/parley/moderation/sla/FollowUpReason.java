package org.parley.moderation.sla;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** Why a thread needs an agent. */
public enum FollowUpReason {
  /** One of the staff says so. */
  HAND,
  /** A member flagged a post. */
  FLAG,
  /** A question that nobody answers. */
  UNANSWERED,
  /** An expert's answer was drawn to be checked. */
  CHECK,
  /** Somebody is angry. */
  ANGRY,
  /** Somebody asks for a human. */
  ASKS_HUMAN;

  /** The name used in forms and the API: {@code asks-human}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The reason of this name.
   *
   * @throws Invalid when there is none
   */
  public static FollowUpReason ofWord(String word) {
    for (FollowUpReason reason : values()) {
      if (reason.word().equals(word)) {
        return reason;
      }
    }
    throw new Invalid("reason", "follow-up.reason");
  }
}
