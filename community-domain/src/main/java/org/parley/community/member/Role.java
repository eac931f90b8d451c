package org.parley.community.member;

import java.util.Arrays;
import java.util.List;

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

  /** The roles that are given and taken, in their order. */
  public static List<Role> staff() {
    return Arrays.stream(values()).filter(Role::isStaff).toList();
  }

  /** Whether this role makes its holder staff, who sees every customer's own questions. */
  public boolean isStaff() {
    return this != MEMBER;
  }
}
