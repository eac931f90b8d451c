package org.parley.moderation.verification;

import java.util.Locale;

/** What became of a verification. */
public enum VerificationState {
  /** Readers are told of it. */
  VALID,
  /** The answer was edited since: it is to be checked again. */
  VOID,
  /** Its last day is over: it is to be checked again. */
  EXPIRED,
  /** Somebody took it back. */
  WITHDRAWN;

  /** As the API spells it: {@code valid}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
