package org.parley.moderation.log;

import java.util.Locale;

/** What somebody did to keep order. */
public enum LogAction {
  HIDDEN,
  DELETED,
  RESTORED,
  /** By the house itself: a rule found something, or enough members reported it. */
  HELD,
  /** By the house itself: words were covered. */
  MASKED,
  /** Left the post as it is and closed the flags on it. */
  DISMISSED,
  /** What an edit had changed was changed back. */
  ROLLED_BACK,
  /** The decision before it was taken back. */
  UNDONE,
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
  RETAGGED,
  VERIFIED,
  /** By an edit of what was verified. */
  VERIFICATION_VOIDED,
  /** By itself, after its last day. */
  VERIFICATION_EXPIRED,
  VERIFICATION_WITHDRAWN,
  /** About a member, as all that follow. */
  WARNED,
  MUTED,
  SILENCED,
  SUSPENDED,
  BANNED,
  SANCTION_LIFTED,
  /** By itself, when its time was over. */
  SANCTION_ENDED,
  /** The member's appeal was refused. */
  SANCTION_UPHELD;

  /** The name used in messages and the API: {@code hidden}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
