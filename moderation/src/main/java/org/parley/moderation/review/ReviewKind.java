package org.parley.moderation.review;

import java.util.Arrays;
import java.util.Locale;
import org.parley.community.problem.Invalid;

/** Why something waits in the queue; one post may wait for several reasons. */
public enum ReviewKind {
  /** Members flagged it. */
  FLAG,
  /** The house itself took it out of sight. */
  HELD,
  /** A screening rule found something in it. */
  HIT,
  /** Its author says something against its being out of sight. */
  APPEAL,
  /** It was edited, and by the company's rules somebody looks at that. */
  EDIT,
  /** It is the first of a new member. */
  FIRST_POST,
  /** A reader suggested a change to a document. */
  SUGGESTION;

  /** The name used in addresses, messages and the API: {@code first-post}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind of that name, null for null and the empty word.
   *
   * @throws Invalid on the field {@code kind} when there is none
   */
  public static ReviewKind ofWord(String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("kind", "review.kind"));
  }
}
