package org.parley.community.reputation;

import java.util.Locale;

/** Why an entry was reversed. */
public enum Reason {
  /** The vote was taken back or changed, the acceptance withdrawn. */
  TAKEN_BACK,
  /** The post was deleted or hidden. */
  GONE,
  /** The post stands in another thread now, where it counts as something else. */
  MOVED,
  /** The vote was found not to be meant as one. */
  DISCOUNTED,
  /** The rules changed. */
  RULES,
  /** Another entry of the day made room under its limit, or took it. */
  ROOM;

  /** As the API and message keys spell it: {@code taken-back}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
