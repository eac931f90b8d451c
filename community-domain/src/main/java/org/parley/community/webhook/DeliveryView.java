package org.parley.community.webhook;

import java.time.Instant;
import java.util.List;

/**
 * One happening on its way to one endpoint.
 *
 * @param state {@code WAITING}, {@code DELIVERED}, {@code FAILED}, or {@code WITHHELD} when nothing
 *     was left that a visitor may be told
 * @param nextAttemptAt null unless it waits
 * @param tries its attempts, the latest first; empty in lists
 */
public record DeliveryView(
    long id,
    String messageId,
    String eventType,
    String state,
    int attempts,
    Instant occurredAt,
    Instant createdAt,
    Instant nextAttemptAt,
    Integer lastStatus,
    String lastError,
    List<Try> tries) {

  /**
   * One attempt.
   *
   * @param millis how long it took
   * @param status null when there was no answer
   * @param response the first kilobyte of the answer
   */
  public record Try(
      Instant madeAt,
      long millis,
      Integer status,
      String error,
      String headers,
      String body,
      String response) {

    public boolean isSuccess() {
      return status != null && status >= 200 && status < 300;
    }
  }

  public boolean isWaiting() {
    return state.equals("WAITING");
  }

  /** Whether it waits after a failure. */
  public boolean isRetried() {
    return isWaiting() && attempts > 0;
  }

  DeliveryView with(List<Try> itsTries) {
    return new DeliveryView(
        id,
        messageId,
        eventType,
        state,
        attempts,
        occurredAt,
        createdAt,
        nextAttemptAt,
        lastStatus,
        lastError,
        itsTries);
  }
}
