package org.parley.web.api.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.parley.community.webhook.DeliveryView;

/**
 * One event on its way to one endpoint.
 *
 * @param attempts the latest first; null in lists
 */
public record DeliveryJson(
    long id,
    String messageId,
    String eventType,
    String state,
    int attemptCount,
    Instant occurredAt,
    Instant nextAttemptAt,
    Integer lastStatus,
    String lastError,
    List<AttemptJson> attempts) {

  static DeliveryJson of(DeliveryView delivery) {
    return of(delivery, null);
  }

  static DeliveryJson whole(DeliveryView delivery) {
    return of(delivery, delivery.tries().stream().map(AttemptJson::of).toList());
  }

  private static DeliveryJson of(DeliveryView delivery, List<AttemptJson> attempts) {
    return new DeliveryJson(
        delivery.id(),
        delivery.messageId(),
        delivery.eventType(),
        delivery.state().toLowerCase(Locale.ROOT),
        delivery.attempts(),
        delivery.occurredAt(),
        delivery.nextAttemptAt(),
        delivery.lastStatus(),
        delivery.lastError(),
        attempts);
  }
}
