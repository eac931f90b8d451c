package org.parley.community.follow;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be followed. */
public enum FollowTarget {
  THREAD,
  TAG,
  SPACE,
  MEMBER,
  BLOG;

  /**
   * As addresses and forms spell it: {@code thread}, {@code tag}, {@code space}, {@code member},
   * {@code blog}.
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FollowTarget> ofWord(String word) {
    return Stream.of(values()).filter(target -> target.word().equals(word)).findFirst();
  }
}
