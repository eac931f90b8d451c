package org.parley.community.badge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a badge takes, the rarest first. */
public enum BadgeLevel {
  GOLD,
  SILVER,
  BRONZE;

  /** As forms, files and the API spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<BadgeLevel> ofWord(String word) {
    return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
