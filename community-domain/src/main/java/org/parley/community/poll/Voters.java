package org.parley.community.poll;

import java.util.Locale;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/** Who may vote, of those who see the poll's post. */
public enum Voters {
  /** Everybody who is signed in. */
  MEMBERS,
  /** The members of one group. */
  GROUP,
  /** Members whom the community trusts enough. */
  TRUST,
  STAFF;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Invalid for anything else
   */
  public static Voters ofWord(String word) {
    return Stream.of(values())
        .filter(voters -> voters.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("voters", "poll.voters"));
  }
}
