package org.parley.moderation.audit;

/**
 * The first place where the chain does not hold.
 *
 * @param seq of the entry; of the one that should be there when it is missing
 */
public record AuditBreak(long seq, How how) {

  /** What is wrong there. */
  public enum How {
    /** The entry does not say what it said when it was written. */
    CHANGED,
    /** An entry that was written is not there. */
    MISSING,
    /** It does not follow the entry before it: one was put in, or two changed places. */
    UNCHAINED,
    /** The chain ends with another entry than the last one that was written. */
    CUT,
    /** No entry has the hash from which on was to be checked. */
    UNKNOWN_ANCHOR
  }
}
