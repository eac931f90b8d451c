package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the deliveries that are due, each on a worker of its own. */
@ApplicationScoped
public class WebhookPump {

  private static final Logger LOG = Logger.getLogger(WebhookPump.class.getName());

  // a bound, so that one call ends even while events are queued faster than told
  private static final int AT_MOST = 1_000;

  @Inject Clock clock;
  @Inject WebhookRelay relay;
  @Inject Messages messages;
  @Inject Caller caller;

  /** Hands what is due, and not too much at once for any endpoint, to the workers; how much. */
  public int deliverDue(Executor workers) {
    int handed = 0;
    List<Claim> claimed = relay.claim();
    while (!claimed.isEmpty()) {
      claimed.forEach(claim -> workers.execute(() -> deliver(claim)));
      handed += claimed.size();
      claimed = handed < AT_MOST ? relay.claim() : List.of();
    }
    return handed;
  }

  private void deliver(Claim claim) {
    if (clock.instant().plus(Caller.PATIENCE).isAfter(claim.leasedUntil())) {
      // it has waited so long for a worker that another may have it by the time it is made
      return;
    }
    try {
      Optional<String> message = messages.of(claim.happening());
      if (message.isPresent()) {
        relay.record(claim, caller.call(claim, message.get()));
      } else {
        relay.withhold(claim);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Webhook delivery " + claim.deliveryId() + " waits", e);
      relay.putOff(claim);
    }
  }
}
