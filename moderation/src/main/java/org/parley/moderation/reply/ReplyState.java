package org.parley.moderation.reply;

import java.util.Locale;

/** Whether a canned reply may be used. */
public enum ReplyState {
  /** Waits for somebody other than its writer to approve its text. */
  DRAFT,
  APPROVED;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
