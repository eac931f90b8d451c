package org.parley.web.api.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.parley.community.webhook.WebhookView;

/** An endpoint; its secret is told when it is made, and never here. */
public record WebhookJson(
    long id,
    String url,
    String description,
    List<String> eventTypes,
    boolean active,
    Instant createdAt,
    Instant formerSecretUntil,
    int failures,
    Instant failingSince,
    Instant disabledAt,
    String disabledReason,
    long waitingCount,
    long failedCount,
    Instant lastDeliveredAt) {

  static WebhookJson of(WebhookView webhook) {
    return new WebhookJson(
        webhook.id(),
        webhook.url(),
        webhook.description(),
        webhook.eventTypes(),
        webhook.isActive(),
        webhook.createdAt(),
        webhook.formerSecretUntil(),
        webhook.failures(),
        webhook.failingSince(),
        webhook.disabledAt(),
        webhook.disabledReason() == null ? null : webhook.disabledReason().toLowerCase(Locale.ROOT),
        webhook.waiting(),
        webhook.failed(),
        webhook.lastDeliveredAt());
  }
}
