package org.parley.moderation.screening;

import java.util.Locale;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/** What a hit does to the post, the strictest first. */
public enum RuleAction {
  /** Takes it out of sight, and says to its author that a rule stopped it. */
  BLOCK,
  /** Takes it out of sight until somebody has looked at it. */
  HOLD,
  /** Makes the words that were found unreadable. */
  REPLACE,
  /** Leaves it where it is and asks the moderators to look at it. */
  FLAG,
  /** Leaves it where it is and has an agent take care of who wrote it. */
  FOLLOW_UP;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether somebody has to decide on its hits. */
  boolean asksForDecision() {
    return this != REPLACE && this != FOLLOW_UP;
  }

  static RuleAction ofWord(String word) {
    return Stream.of(values())
        .filter(action -> action.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("action", "screening.action"));
  }
}
