package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends all invitations that have grown old. */
@ApplicationScoped
public class ExpiryPump {

  // a bound, so that one call ends
  private static final int AT_MOST = 1_000;

  @Inject ExpiryRelay relay;

  public void expireDue() {
    for (int ended = 0; ended < AT_MOST && relay.expireOne(); ended++) {
      // each in a transaction of its own
    }
  }
}
