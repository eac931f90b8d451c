package org.parley.moderation.audit;

import java.util.List;
import org.parley.moderation.audit.AuditBreak.How;
import org.parley.moderation.audit.AuditRows.Head;

/** Follows the chain entry by entry, and stops at the first that does not hold. */
final class ChainCheck {

  private long entries;
  private long last;
  private String head;
  private AuditBreak broken;

  /**
   * @param last the number of the entry before the first one to be checked, 0 for the beginning
   * @param head its hash
   */
  ChainCheck(long last, String head) {
    this.last = last;
    this.head = head;
  }

  /** Returns whether it may go on. */
  boolean follow(List<AuditEntry> next) {
    for (AuditEntry entry : next) {
      if (!holds(entry)) {
        return false;
      }
      entries++;
      last = entry.seq();
      head = entry.hash();
    }
    return true;
  }

  /**
   * The chain must be as long as it once was, and no longer than it is now.
   *
   * @param written where it ended when the check began
   * @param hashThere the hash of the last of those, as it stands in the log; null when it is gone
   * @param now where it ends after the last one was read
   */
  void end(Head written, String hashThere, Head now) {
    if (broken == null && !written.hash().equals(hashThere)) {
      broken = new AuditBreak(written.entries(), How.CUT);
    } else if (broken == null && last > now.entries()) {
      broken = new AuditBreak(now.entries() + 1, How.UNCHAINED);
    }
  }

  long last() {
    return last;
  }

  AuditReport report() {
    return new AuditReport(entries, head, broken);
  }

  private boolean holds(AuditEntry entry) {
    if (entry.seq() != last + 1) {
      broken = new AuditBreak(last + 1, How.MISSING);
    } else if (!entry.hash().equals(entry.hashAfter(entry.previous()))) {
      broken = new AuditBreak(entry.seq(), How.CHANGED);
    } else if (!entry.previous().equals(head)) {
      broken = new AuditBreak(entry.seq(), How.UNCHAINED);
    }
    return broken == null;
  }
}
