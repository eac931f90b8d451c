package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The two short transactions around a call: claim what is due, and write down what came of it. The
 * call itself is made outside of any.
 */
@ApplicationScoped
public class WebhookRelay {

  private static final Duration KEPT = Duration.ofDays(30);

  @Inject Clock clock;
  @Inject Webhooks webhooks;
  @Inject WebhookQueue queue;
  @Inject WebhookClaims claims;
  @Inject SwitchedOffMails mails;

  /** Some due deliveries of one endpoint that is not busy; empty when there are none. */
  @Transactional
  public List<Claim> claim() {
    return claims.claim(clock.instant());
  }

  /** Ends a delivery of which there is nothing left to tell. */
  @Transactional
  public void withhold(Claim claim) {
    claims.end(claim, "WITHHELD", clock.instant());
  }

  /** Logs an attempt and decides how the delivery and its endpoint go on. */
  @Transactional
  public void record(Claim claim, Attempt attempt) {
    Optional<Webhook> webhook = webhooks.lock(claim.webhookId());
    if (webhook.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    claims.log(claim, attempt);
    if (attempt.isSuccess()) {
      webhook.get().succeeded();
      claims.end(claim, "DELIVERED", now);
    } else {
      recordFailure(claim, attempt, webhook.get());
    }
  }

  private void recordFailure(Claim claim, Attempt attempt, Webhook webhook) {
    Instant now = clock.instant();
    // a ping is looked at by who asked for it, and asked for again
    boolean isPing = claim.happening().type() == EventType.PING;
    Optional<Instant> next =
        attempt.isGone() || isPing
            ? Optional.empty()
            : RetrySchedule.next(claim.attempts(), attempt.wish(), now);
    goOn(claim, next);
    boolean switchedOff =
        attempt.isGone() ? webhook.gone(now) : webhook.failed(next.isEmpty() && !isPing, now);
    if (switchedOff) {
      mails.send(webhook);
    }
  }

  /** Lets a delivery wait that failed for a fault of ours, so that it is not repeated at once. */
  @Transactional
  public void putOff(Claim claim) {
    goOn(claim, RetrySchedule.next(claim.attempts(), null, clock.instant()));
  }

  private void goOn(Claim claim, Optional<Instant> next) {
    next.ifPresentOrElse(
        moment -> claims.postpone(claim, moment),
        () -> claims.end(claim, "FAILED", clock.instant()));
  }

  /** Removes what is older than 30 days. */
  @Transactional
  public int forgetOld() {
    return queue.removeBefore(clock.instant().minus(KEPT));
  }
}
