package org.parley.moderation.routing;

import java.util.Locale;

/** Why an agent cannot get a follow-up. */
public enum Obstacle {
  /** Neither serves the space nor sees the thread, or wrote it. */
  NOT_SERVING,
  OTHER_TEAM,
  PASSED_IT_ON,
  UNSKILLED,
  /** Holds as many open follow-ups as they can. */
  FULL;

  /** The message for who asked for just this agent: {@code routing.not-serving}. */
  String code() {
    return "routing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
