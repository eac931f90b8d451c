package org.parley.moderation.conversation;

import java.util.Locale;

/** Which way words came into a conversation. */
public enum Via {
  /** They were written on its page, or over the API. */
  PAGE,
  /** They were the answer to a mail. */
  MAIL;

  /** The name used in the API: {@code mail}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
