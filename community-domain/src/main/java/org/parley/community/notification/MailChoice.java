package org.parley.community.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether and when a notification is mailed. */
public enum MailChoice {
  AT_ONCE,
  DIGEST,
  OFF;

  /** As forms and the API spell it: {@code at-once}, {@code digest}, {@code off}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The quieter one of two. */
  MailChoice atMost(MailChoice other) {
    return ordinal() >= other.ordinal() ? this : other;
  }

  public static Optional<MailChoice> ofWord(String word) {
    return Stream.of(values()).filter(choice -> choice.word().equals(word)).findFirst();
  }
}
