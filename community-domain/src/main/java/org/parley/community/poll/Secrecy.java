package org.parley.community.poll;

import java.util.Locale;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/** Whether a ballot has a name on it. Voters are told before they vote. */
public enum Secrecy {
  /** Nobody can ever tell whose it is: see {@link Urns}. */
  SECRET,
  /** Whoever sees the result sees who voted for what. */
  OPEN;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Invalid for anything else
   */
  public static Secrecy ofWord(String word) {
    return Stream.of(values())
        .filter(secrecy -> secrecy.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("ballots", "poll.ballots"));
  }
}
