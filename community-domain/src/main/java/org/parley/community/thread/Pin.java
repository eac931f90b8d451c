package org.parley.community.thread;

import java.time.Instant;
import java.util.Objects;

/**
 * How a thread is to be pinned.
 *
 * @param until when it ends by itself, null for until somebody ends it
 */
public record Pin(PinScope scope, Instant until) {

  public Pin {
    Objects.requireNonNull(scope);
  }
}
