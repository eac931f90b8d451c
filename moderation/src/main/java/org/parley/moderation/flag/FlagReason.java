package org.parley.moderation.flag;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** What a member finds wrong with a post. */
public enum FlagReason {
  SPAM,
  RUDE,
  OFF_TOPIC,
  OUTDATED,
  /** Says it in the note, which must then not be empty. */
  OTHER;

  /** The name used in forms and the API: {@code off-topic}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The reason of this name.
   *
   * @throws Invalid when there is none, or no name was given
   */
  public static FlagReason ofWord(String word) {
    for (FlagReason reason : values()) {
      if (reason.word().equals(word)) {
        return reason;
      }
    }
    throw new Invalid("reason", "flag.reason");
  }
}
