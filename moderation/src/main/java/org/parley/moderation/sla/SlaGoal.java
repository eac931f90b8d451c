package org.parley.moderation.sla;

import java.util.Locale;

/** What a clock runs towards. */
public enum SlaGoal {
  /** The staff's first post. */
  RESPONSE,
  /** That it is done. */
  RESOLUTION;

  /** The name used in messages and the API: {@code response}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
