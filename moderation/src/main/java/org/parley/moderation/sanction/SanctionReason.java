package org.parley.moderation.sanction;

import java.util.Arrays;
import java.util.Locale;
import org.parley.community.problem.Invalid;

/** Why something is decided about a member, as the member is told. */
public enum SanctionReason {
  SPAM,
  RUDE,
  HARASSMENT,
  OFF_TOPIC,
  PRIVACY,
  DECEIT,
  /** Said in the message to the member, which must then not be empty. */
  OTHER;

  /** The name used in forms, messages and the API: {@code off-topic}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The reason of this name.
   *
   * @throws Invalid when there is none, or no name was given
   */
  public static SanctionReason ofWord(String word) {
    return Arrays.stream(values())
        .filter(reason -> reason.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("reason", "sanction.reason"));
  }
}
