package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Works through the runs that were asked for. */
@ApplicationScoped
public class BadgePump {

  // a bound, so that one call ends even while runs are asked for faster than done
  private static final int AT_MOST = 10_000;

  @Inject BadgeRelay relay;

  /** Returns how many steps were taken. */
  public int workOff() {
    int steps = 0;
    while (steps < AT_MOST && relay.workOne()) {
      steps++;
    }
    return steps;
  }
}
