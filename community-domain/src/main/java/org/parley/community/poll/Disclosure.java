package org.parley.community.poll;

import java.util.Locale;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/** From when on the result is shown, and to whom. Whoever sees it sees the post first. */
public enum Disclosure {
  ALWAYS,
  /** To who has voted; to everybody once the poll is closed. */
  VOTED,
  /** To everybody once the poll is closed; before that not even to staff. */
  CLOSED,
  /** To staff at any time, to nobody else ever. */
  STAFF;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Invalid for anything else
   */
  public static Disclosure ofWord(String word) {
    return Stream.of(values())
        .filter(disclosure -> disclosure.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("results", "poll.results"));
  }
}
