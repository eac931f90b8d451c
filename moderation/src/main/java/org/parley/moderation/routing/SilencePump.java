package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes all agents for away of whom nothing is heard any more. */
@ApplicationScoped
public class SilencePump {

  // a bound, as every job has one
  private static final int AT_MOST = 1_000;

  @Inject SilenceRelay relay;

  /** Returns how many there were. */
  public int sendAway() {
    int sent = 0;
    while (sent < AT_MOST && relay.sendAwayOne()) {
      sent++;
    }
    return sent;
  }
}
