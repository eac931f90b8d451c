package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Routes at once, in transactions of its own, while the one that tells of something waits. */
@ApplicationScoped
public class WakeRelay {

  @Inject RoutingPump pump;

  /** One transaction for all would keep agents locked from the first assignment to the last. */
  @Transactional(TxType.NOT_SUPPORTED)
  public void wake() {
    pump.routeDue();
  }
}
