package org.parley.web.api.webhook;

import java.time.Instant;
import org.parley.community.webhook.DeliveryView;

/** One attempt at a delivery. */
public record AttemptJson(
    Instant madeAt,
    long millis,
    Integer status,
    String error,
    String headers,
    String body,
    String response) {

  static AttemptJson of(DeliveryView.Try attempt) {
    return new AttemptJson(
        attempt.madeAt(),
        attempt.millis(),
        attempt.status(),
        attempt.error(),
        attempt.headers(),
        attempt.body(),
        attempt.response());
  }
}
