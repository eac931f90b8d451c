package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
    int some;
    do {
      some = deliverSome();
      tried += some;
    } while (some > 0 && tried < AT_MOST);
    return tried;
  }

  private int deliverSome() {
    try {
      return relay.deliverSome();
    } catch (DeliveryFailed failure) {
      List<Long> together = failure.publicationIds();
      if (together.size() == 1) {
        record(failure);
      } else {
        together.forEach(this::deliverAlone);
      }
      return together.size();
    }
  }

  /** Of those that failed together only the one at fault is to wait. */
  private void deliverAlone(long publicationId) {
    try {
      relay.deliver(publicationId);
    } catch (DeliveryFailed failure) {
      record(failure);
    }
  }

  private void record(DeliveryFailed failure) {
    LOG.log(Level.WARNING, failure.getMessage(), failure.getCause());
    failure.publicationIds().forEach(id -> relay.recordFailure(id, failure.getCause()));
  }
}
