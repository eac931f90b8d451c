package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps expertise in step with the community, portion by portion. */
@ApplicationScoped
public class ExpertisePump {

  // a bound, so that one call ends even while threads change faster than they are read
  private static final int PORTIONS = 10_000;

  @Inject ExpertiseRelay relay;

  /** Reckons whatever is due; answers how many threads were read again. */
  public int reckonDue() {
    relay.markStale();
    int threads = portions(relay::readThreads);
    if (threads > 0) {
      relay.weighEndorsers();
    }
    portions(relay::reckonMembers);
    if (threads > 0) {
      relay.rankScopes();
    }
    relay.learn();
    return threads;
  }

  private static int portions(java.util.function.IntSupplier work) {
    int all = 0;
    for (int portion = 0; portion < PORTIONS; portion++) {
      int done = work.getAsInt();
      if (done == 0) {
        return all;
      }
      all += done;
    }
    return all;
  }
}
