package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends all decisions about members whose time is over. */
@ApplicationScoped
public class SanctionPump {

  // a bound, so that one call ends
  private static final int AT_MOST = 1_000;

  @Inject SanctionRelay relay;

  /** Returns how many there were. */
  public int endDue() {
    int ended = 0;
    while (ended < AT_MOST && relay.endOne()) {
      ended++;
    }
    return ended;
  }
}
