package org.parley.community.thread;

/** What staff did to a thread as a whole. */
public enum NoticeKind {
  CLOSED,
  REOPENED,
  PINNED,
  UNPINNED,
  MOVED,
  /** Posts of this thread went into one of their own. */
  SPLIT_AWAY,
  /** This thread was made of another one's posts. */
  SPLIT_OFF,
  /** Another thread's posts came into this one. */
  MERGED_IN
}
