package org.parley.moderation.review;

import java.util.Arrays;
import java.util.Locale;
import org.parley.community.problem.Invalid;

/** What can be decided on an entry of the queue. */
public enum ReviewAction {
  /** The post is as it should be. */
  APPROVE,
  HIDE,
  DELETE,
  RESTORE,
  /** The post says again what it said before it was edited. */
  ROLL_BACK,
  /** The suggestion goes into the draft. */
  ACCEPT,
  /** The suggestion is turned down. */
  REFUSE;

  /** The name used in forms and the API: {@code roll-back}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The action of that name.
   *
   * @throws Invalid on the field {@code action} when there is none
   */
  public static ReviewAction ofWord(String word) {
    return Arrays.stream(values())
        .filter(action -> action.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("action", "review.action"));
  }

  boolean isOnSuggestion() {
    return this == ACCEPT || this == REFUSE;
  }
}
