package org.parley.moderation.routing;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/**
 * Whether an agent is there for new follow-ups. Whatever they hold stays theirs in each of them.
 */
public enum Presence {
  /** Gets follow-ups pushed. */
  ONLINE,
  /** Nothing is pushed; colleagues may still hand something over. */
  AWAY,
  OFFLINE;

  /** The name used in forms and the API: {@code online}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The presence of this name.
   *
   * @throws Invalid when there is none, or no name was given
   */
  public static Presence ofWord(String word) {
    for (Presence presence : values()) {
      if (presence.word().equals(word)) {
        return presence;
      }
    }
    throw new Invalid("presence", "agent.presence");
  }
}
