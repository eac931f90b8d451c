package org.parley.moderation.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells of all spaces that somebody must look into. */
@ApplicationScoped
public class CheckInPump {

  // a bound, so that one call ends even while there is always more
  private static final int AT_MOST = 1_000;

  @Inject CheckInRelay relay;

  /** Returns of how many. */
  public int ring() {
    int rung = 0;
    while (rung < AT_MOST && relay.ringOne()) {
      rung++;
    }
    return rung;
  }
}
