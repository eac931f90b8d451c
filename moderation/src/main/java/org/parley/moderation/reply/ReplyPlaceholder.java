package org.parley.moderation.reply;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a canned reply leaves open until it is used in a thread. */
public enum ReplyPlaceholder {
  /** Who began the thread. */
  CUSTOMER,
  /** Who answers. */
  AGENT,
  /** The thread's title. */
  THREAD,
  /** The name of the thread's space. */
  SPACE;

  /** As it stands between the braces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ReplyPlaceholder> ofWord(String word) {
    return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
