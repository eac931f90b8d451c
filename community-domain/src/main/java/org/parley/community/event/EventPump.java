package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Delivers whatever is due. A failing listener is logged and never holds the others up. */
@ApplicationScoped
public class EventPump {

  private static final Logger LOG = Logger.getLogger(EventPump.class.getName());
  // a bound, so that one call ends even while events are published faster than delivered
  private static final int AT_MOST = 10_000;

  @Inject EventRelay relay;

  /** Returns how many deliveries were tried. */
  public int deliverDue() {
    int tried = 0;
    boolean more = true;
    while (more && tried < AT_MOST) {
      try {
        more = relay.deliverOne();
        if (more) {
          tried++;
        }
      } catch (DeliveryFailed failure) {
        tried++;
        LOG.log(Level.WARNING, failure.getMessage(), failure.getCause());
        relay.recordFailure(failure);
      }
    }
    return tried;
  }
}
