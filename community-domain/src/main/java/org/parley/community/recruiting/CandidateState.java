package org.parley.community.recruiting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/** How far the contact centre has come with a candidate. */
public enum CandidateState {
  /** Nobody has begun anything yet. */
  NEW,
  CONTACTED,
  /** They would rather not. */
  DECLINED,
  RECRUITED;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @return empty for nothing
   * @throws Invalid when there is no such state
   */
  public static Optional<CandidateState> ofWord(String word) {
    if (word == null || word.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(values())
            .filter(state -> state.word().equals(word))
            .findFirst()
            .orElseThrow(() -> new Invalid("state", "candidate.state-unknown")));
  }
}
