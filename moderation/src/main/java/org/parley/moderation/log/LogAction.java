package org.parley.moderation.log;

import java.util.Locale;

/** What somebody did to keep order. */
public enum LogAction {
  HIDDEN,
  DELETED,
  RESTORED,
  /** Left the post as it is and closed the flags on it. */
  DISMISSED,
  CLOSED,
  REOPENED,
  PINNED,
  UNPINNED,
  /** Put into another space. */
  MOVED,
  /** Posts went into a thread of their own. */
  SPLIT,
  /** Another thread's posts came into this one. */
  MERGED,
  RETAGGED;

  /** The name used in messages and the API: {@code hidden}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
