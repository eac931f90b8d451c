package org.parley.community.poll;

import java.util.Locale;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/** What a ballot says: one option, several, a number on a scale, or options in an order. */
public enum PollKind {
  SINGLE,
  MULTIPLE,
  SCALE,
  /** Counted by {@link InstantRunoff}. */
  RANKED;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Invalid for anything else
   */
  public static PollKind ofWord(String word) {
    return Stream.of(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("kind", "poll.kind"));
  }
}
