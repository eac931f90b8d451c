package org.parley.community.notice;

/** The mail about a thread or page could not be written; it is tried again later. */
public class NoticeFailed extends RuntimeException {

  private final long memberId;
  private final Long threadId;
  private final String path;

  NoticeFailed(DueNotices.Claim claim, RuntimeException cause) {
    super("Member " + claim.memberId() + ", about " + claim.topic(), cause);
    this.memberId = claim.memberId();
    this.threadId = claim.threadId();
    this.path = claim.path();
  }

  DueNotices.Claim claim() {
    return new DueNotices.Claim(memberId, threadId, path);
  }
}
