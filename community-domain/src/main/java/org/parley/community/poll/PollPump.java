package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells of all polls that have closed meanwhile. */
@ApplicationScoped
public class PollPump {

  // a bound, so that one call ends
  private static final int AT_MOST = 1_000;

  @Inject PollRelay relay;

  /** Returns how many there were. */
  public int tellOfClosed() {
    int told = 0;
    while (told < AT_MOST && relay.tellOfOne()) {
      told++;
    }
    return told;
  }
}
