package org.parley.moderation.followup;

import java.util.Locale;

/** What is written down of a follow-up. */
public enum Deed {
  OPENED,
  /** There was another cause while it was open. */
  JOINED,
  ASSIGNED,
  /** Given to a team. */
  TEAM,
  /** Nobody took it in time: a team got it, or it asks for less skill. */
  OVERFLOWED,
  RELEASED,
  WAITING,
  RESUMED,
  /** The staff's first post. */
  RESPONDED,
  DONE,
  REOPENED,
  PRIORITY,
  WARNED,
  BREACHED,
  NOTE,
  LINKED,
  UNLINKED,
  /** Its thread was merged into another. */
  THREAD;

  /** The name used in messages and the API: {@code assigned}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
