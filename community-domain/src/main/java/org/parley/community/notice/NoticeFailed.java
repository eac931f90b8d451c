package org.parley.community.notice;

/** The mail about a thread could not be written; it is tried again later. */
public class NoticeFailed extends RuntimeException {

  private final long memberId;
  private final long threadId;

  NoticeFailed(DueNotices.Claim claim, RuntimeException cause) {
    super("Member " + claim.memberId() + ", thread " + claim.threadId(), cause);
    this.memberId = claim.memberId();
    this.threadId = claim.threadId();
  }

  DueNotices.Claim claim() {
    return new DueNotices.Claim(memberId, threadId);
  }
}
