package org.parley.community.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works through whatever waits. A thread that refuses never holds the others up. */
@ApplicationScoped
public class BulkPump {

  private static final Logger LOG = Logger.getLogger(BulkPump.class.getName());
  // a bound, so that one call ends even while actions are started faster than done
  private static final int AT_MOST = 10_000;

  @Inject BulkRelay relay;

  /** Returns how many threads were gone to. */
  public int workOff() {
    int tried = 0;
    boolean more = true;
    while (more && tried < AT_MOST) {
      try {
        more = relay.workOne();
        tried += more ? 1 : 0;
      } catch (BulkItemFailed failure) {
        tried++;
        if (failure.refusal().isEmpty()) {
          LOG.log(Level.WARNING, failure.getMessage(), failure.getCause());
        }
        relay.recordFailure(failure);
      }
    }
    return tried;
  }
}
