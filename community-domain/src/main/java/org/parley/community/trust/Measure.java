package org.parley.community.trust;

import java.util.Locale;

/** What trust is measured by. */
public enum Measure {
  /** Days on which the member was here. */
  DAYS,
  /** Of visible, active reading. */
  MINUTES,
  THREADS,
  POSTS,
  /** Published answers; for levels in different threads of others. */
  ANSWERS,
  VOTES_GIVEN,
  VOTES_RECEIVED,
  /** Reports about the member's posts that were upheld: the one measure of which less is better. */
  REPORTS_UPHELD,
  /** Points. */
  REPUTATION,
  /** A trust level. */
  LEVEL;

  /** As the rules file, the API and message keys spell it: {@code votes-given}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
