package org.parley.community.member;

/** What a member may do beyond taking part. Every registered person is a {@link #MEMBER}. */
public enum Role {
  MEMBER,
  /** Keeps order: hides, closes, edits, sees flags. */
  MODERATOR,
  /** Answers for the company in its contact centre. */
  AGENT,
  /** Reads what customers want. */
  PRODUCT,
  /** Sets the community up. */
  ADMINISTRATOR;

  /** Whether this role makes its holder staff, who sees every customer's own questions. */
  public boolean isStaff() {
    return this != MEMBER;
  }
}
