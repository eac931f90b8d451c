package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Routes whatever waits. */
@ApplicationScoped
public class RoutingPump {

  // a bound, so that one call ends even while follow-ups come faster than they are given away
  private static final int AT_MOST = 1_000;

  @Inject RoutingRelay relay;
  @Inject LineWalk walk;
  @Inject Candidates candidates;

  /** Returns how many follow-ups were given to agents. */
  public int routeDue() {
    int overflowed = 0;
    while (overflowed < AT_MOST && relay.overflowOne()) {
      overflowed++;
    }
    return candidates.isAnybodyFree() ? walk.along(AT_MOST, relay::push).size() : 0;
  }
}
