package org.parley.community.thread;

/** A side of a thread that staff change, and that can be brought back as it was. */
public enum ThreadFacet {
  /** Whether, how and by whom it is closed. */
  CLOSING,
  /** Where it stands. */
  SPACE,
  TAGS,
  /** Whether and how it is pinned. */
  PIN,
  /** Whether it is there for readers, hidden or deleted. */
  PRESENCE
}
