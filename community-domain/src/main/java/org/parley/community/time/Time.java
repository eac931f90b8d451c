package org.parley.community.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The clock of the running community, in UTC. */
@ApplicationScoped
public class Time {

  // PostgreSQL keeps microseconds: what was written and what is read back are then equal
  private static final Duration TICK = Duration.ofNanos(1_000);

  @Produces
  public Clock clock() {
    return Clock.tick(Clock.systemUTC(), TICK);
  }
}
