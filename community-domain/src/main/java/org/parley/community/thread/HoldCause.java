package org.parley.community.thread;

/** Why the house itself took a post out of sight, as far as its author is told. */
public enum HoldCause {
  /** It waits until somebody has looked at it. */
  HELD,
  /** It breaks a rule of the community. */
  BLOCKED,
  /** Enough members reported it; it waits until somebody has looked at it. */
  REPORTED,
  /** Its author is muted; it waits until somebody has looked at it. */
  MUTED
}
