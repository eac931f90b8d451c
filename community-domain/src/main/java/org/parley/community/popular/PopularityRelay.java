package org.parley.community.popular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts people, each thread and each chart in a transaction of its own, on any number of nodes.
 */
@ApplicationScoped
public class PopularityRelay {

  @Inject Clock clock;
  @Inject People people;
  @Inject Charts charts;

  /** Returns whether there was a thread to count. */
  @Transactional
  public boolean countOne() {
    Optional<Long> thread = people.claim();
    thread.ifPresent(people::count);
    return thread.isPresent();
  }

  /** Makes the chart of a period anew when it is due; tells whether it was. */
  @Transactional
  public boolean refresh(Period period) {
    Instant now = clock.instant();
    boolean isDue = charts.claim(period, now);
    if (isDue) {
      charts.make(period, now);
    }
    return isDue;
  }
}
