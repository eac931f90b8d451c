package org.parley.web.api.thread;

import java.time.Instant;
import org.parley.community.thread.Pin;
import org.parley.community.thread.PinScope;
import org.parley.community.thread.ThreadView;

/**
 * How a thread is pinned, or is to be.
 *
 * @param scope {@code community} or {@code space}
 * @param until when it ends by itself, null for never
 */
public record PinJson(String scope, Instant until) {

  /** Null for null. */
  static PinJson of(ThreadView.Pinned pin) {
    return pin == null ? null : new PinJson(pin.scope().word(), pin.until());
  }

  Pin pin() {
    return new Pin(PinScope.ofWord(scope), until);
  }
}
