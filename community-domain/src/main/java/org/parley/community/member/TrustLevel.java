package org.parley.community.member;

import java.util.Locale;

/**
 * How far the community trusts a member, from what they have done in it; the ordinal is the number
 * that pages show, 0 to 4.
 */
public enum TrustLevel {
  NEW,
  BASIC,
  MEMBER,
  REGULAR,
  LEADER;

  /** The level with this number. */
  public static TrustLevel of(int number) {
    return values()[number];
  }

  public int number() {
    return ordinal();
  }

  public boolean isAtLeast(TrustLevel other) {
    return compareTo(other) >= 0;
  }

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
