package org.parley.community.popular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings everything about popularity up to date. */
@ApplicationScoped
public class PopularityPump {

  // a bound, so that charts get their turn while threads are busier than they can be counted
  private static final int THREADS_AT_ONCE = 500;

  @Inject PopularityRelay relay;

  public void run() {
    int counted = 0;
    while (counted < THREADS_AT_ONCE && relay.countOne()) {
      counted++;
    }
    for (Period period : Period.values()) {
      relay.refresh(period);
    }
  }
}
