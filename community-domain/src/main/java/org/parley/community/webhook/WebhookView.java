package org.parley.community.webhook;

import java.time.Instant;
import java.util.List;

/**
 * An endpoint as administrators see it; its secret is not among what is shown.
 *
 * @param eventTypes the types it wants, empty for all
 * @param formerSecretUntil until when the secret before signs as well, null when none does
 * @param failures attempts in a row that failed
 * @param disabledReason why it was switched off by nobody: {@code GONE}, {@code FAILING}, or null
 * @param waiting deliveries still to be made
 * @param failed deliveries given up
 * @param lastDeliveredAt null when nothing was delivered in the last 30 days
 */
public record WebhookView(
    long id,
    String url,
    String description,
    List<String> eventTypes,
    boolean isActive,
    Instant formerSecretUntil,
    Instant createdAt,
    int failures,
    Instant failingSince,
    Instant disabledAt,
    String disabledReason,
    long waiting,
    long failed,
    Instant lastDeliveredAt) {

  public boolean isForAll() {
    return eventTypes.isEmpty();
  }

  public boolean isFailing() {
    return isActive && failures > 0;
  }
}
