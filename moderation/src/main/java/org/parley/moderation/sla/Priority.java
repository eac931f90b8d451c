package org.parley.moderation.sla;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** How much something presses, the least first. */
public enum Priority {
  LOW,
  NORMAL,
  HIGH,
  URGENT;

  /** One step more; nothing is above the highest. */
  public Priority raised() {
    return this == URGENT ? URGENT : values()[ordinal() + 1];
  }

  /** The name used in forms and the API: {@code high}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The priority of this name.
   *
   * @throws Invalid when there is none
   */
  public static Priority ofWord(String word) {
    for (Priority priority : values()) {
      if (priority.word().equals(word)) {
        return priority;
      }
    }
    throw new Invalid("priority", "follow-up.priority");
  }
}
