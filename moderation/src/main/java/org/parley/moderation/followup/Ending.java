package org.parley.moderation.followup;

import java.util.Locale;

/** How a follow-up came to its end. */
public enum Ending {
  /** One of the staff said so. */
  BY_HAND,
  /** The asker accepted a customer's answer, and the policy takes that. */
  PEER_ANSWER,
  /** Its thread was merged into one that has such a follow-up. */
  MERGED,
  /** All flags were decided on. */
  FLAGS_SETTLED,
  /** The drawn answer was checked. */
  CHECKED,
  /** The case system where it was a case says that the case is closed. */
  CASE_CLOSED;

  /** The name used in messages and the API: {@code peer-answer}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
