package org.parley.search.saved;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.community.notification.MailChoice;

/** How the owner of a saved search is told of what is new. */
public enum HowTold {
  INBOX(MailChoice.OFF),
  /** In the inbox and by mail at once. */
  AT_ONCE(MailChoice.AT_ONCE),
  /** In the inbox and in the member's digest. */
  DIGEST(MailChoice.DIGEST),
  OFF(MailChoice.OFF);

  private final MailChoice mail;

  HowTold(MailChoice mail) {
    this.mail = mail;
  }

  public MailChoice mail() {
    return mail;
  }

  public boolean isOn() {
    return this != OFF;
  }

  /** As forms and the API spell it: {@code at-once}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<HowTold> ofWord(String word) {
    return Stream.of(values()).filter(way -> way.word().equals(word)).findFirst();
  }
}
