package org.parley.community.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * One try at telling an endpoint, as the log keeps it.
 *
 * @param status null when there was no answer
 * @param error why there was none, else null
 * @param headers what was sent, a header a line
 * @param response the first kilobyte of the answer's text, null when there was none
 * @param wish how long the endpoint asks to wait before the next, null when it does not
 */
record Attempt(
    Instant madeAt,
    long millis,
    Integer status,
    String error,
    String headers,
    String body,
    String response,
    Duration wish) {

  boolean isSuccess() {
    return status != null && status >= 200 && status < 300;
  }

  /** The endpoint is not interested any more. */
  boolean isGone() {
    return status != null && status == 410;
  }
}
