package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/** What administrators do about endpoints and what is told to them. */
@ApplicationScoped
@Transactional
public class WebhookService {

  @Inject Clock clock;
  @Inject Webhooks webhooks;
  @Inject WebhookQueue queue;

  public IssuedSecret create(Actor actor, WebhookForm form) {
    WebhookPolicy.requireAdministrator(actor);
    SigningSecret secret = SigningSecret.make();
    Webhook webhook = new Webhook(form, secret, clock.instant());
    webhooks.add(webhook);
    return new IssuedSecret(webhook.id(), secret.text());
  }

  public void change(Actor actor, long webhookId, WebhookForm form) {
    WebhookPolicy.requireAdministrator(actor);
    webhooks.require(webhookId).describe(form);
  }

  /** Removes an endpoint with its whole log. */
  public void remove(Actor actor, long webhookId) {
    WebhookPolicy.requireAdministrator(actor);
    webhooks.remove(webhooks.require(webhookId));
  }

  /** Another secret; the one before signs as well for 24 hours. */
  public IssuedSecret rotate(Actor actor, long webhookId) {
    WebhookPolicy.requireAdministrator(actor);
    SigningSecret secret = SigningSecret.make();
    webhooks.require(webhookId).rotate(secret, clock.instant());
    return new IssuedSecret(webhookId, secret.text());
  }

  /** Sends a test to the endpoint, even when it is switched off; answers the delivery's id. */
  public long ping(Actor actor, long webhookId) {
    WebhookPolicy.requireAdministrator(actor);
    webhooks.require(webhookId);
    String key = "ping:" + UUID.randomUUID();
    return queue.addFor(
        webhookId,
        new Happening(EventType.PING, key, null, null, webhookId, null, clock.instant()));
  }

  /**
   * Has one delivery made again, at once and up to ten times, under the same message id.
   *
   * @throws NotFound {@code webhook.delivery-unknown}
   */
  public void redeliver(Actor actor, long webhookId, long deliveryId) {
    WebhookPolicy.requireAdministrator(actor);
    if (!queue.again(webhookId, deliveryId)) {
      throw new NotFound("webhook.delivery-unknown");
    }
  }

  /** The same for all that has failed of what happened since; answers how many that is. */
  public int redeliverFailed(Actor actor, long webhookId, Instant since) {
    WebhookPolicy.requireAdministrator(actor);
    webhooks.require(webhookId);
    return queue.failedAgain(webhookId, since);
  }
}
