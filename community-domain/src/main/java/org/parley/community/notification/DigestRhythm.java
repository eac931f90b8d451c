package org.parley.community.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often a member gets a digest. */
public enum DigestRhythm {
  DAILY,
  WEEKLY,
  OFF;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DigestRhythm> ofWord(String word) {
    return Stream.of(values()).filter(rhythm -> rhythm.word().equals(word)).findFirst();
  }
}
