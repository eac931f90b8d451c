package org.parley.community.badge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a badge is about, in the order in which pages show them. */
public enum BadgeTheme {
  ANSWERING,
  ASKING,
  EXPERTISE,
  CARE,
  PRESENCE,
  HONOURS;

  /** As forms, files and the API spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<BadgeTheme> ofWord(String word) {
    return Stream.of(values()).filter(theme -> theme.word().equals(word)).findFirst();
  }
}
