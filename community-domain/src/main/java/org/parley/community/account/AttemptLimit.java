package org.parley.community.account;

import java.time.Duration;

/**
 * How often something may be tried within a sliding window.
 *
 * @param name what is limited, such as {@code sign-in:name}; the first part of the stored key
 */
record AttemptLimit(String name, int most, Duration window) {

  private static final int LONGEST_SUBJECT = 254;

  String key(String subject) {
    return name
        + ":"
        + (subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject);
  }
}
