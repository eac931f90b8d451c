package org.parley.moderation.conversation;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** How the two sides talk. Whichever it is, the transcript is kept here. */
public enum Channel {
  /** On a page, live; what stays unread is mailed. */
  CHAT,
  /** The team calls at a time that the customer chooses of those that are offered. */
  CALL_BACK,
  /** What the team writes is mailed at once. */
  MAIL;

  /** The name used in forms and the API: {@code call-back}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The channel of this name.
   *
   * @throws Invalid when there is none of this name, or no name was given
   */
  public static Channel ofWord(String word) {
    for (Channel channel : values()) {
      if (channel.word().equals(word)) {
        return channel;
      }
    }
    throw new Invalid("channel", "conversation.channel");
  }
}
