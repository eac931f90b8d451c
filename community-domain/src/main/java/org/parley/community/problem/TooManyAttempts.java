package org.parley.community.problem;

import java.time.Duration;

/** Throttled; may be tried again after {@link #retryAfter()}. */
public final class TooManyAttempts extends Problem {

  private final Duration retryAfter;

  public TooManyAttempts(Duration retryAfter) {
    super("attempts.too-many", Math.max(1, retryAfter.toMinutes()));
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
