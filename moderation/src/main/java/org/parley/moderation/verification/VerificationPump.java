package org.parley.moderation.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends all verifications whose last day is over. */
@ApplicationScoped
public class VerificationPump {

  // a bound, so that one call ends
  private static final int AT_MOST = 1_000;

  @Inject VerificationRelay relay;

  /** Returns how many there were. */
  public int expireDue() {
    int expired = 0;
    while (expired < AT_MOST && relay.expireOne()) {
      expired++;
    }
    return expired;
  }
}
