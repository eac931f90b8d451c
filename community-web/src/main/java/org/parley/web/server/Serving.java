package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows when the server has begun to answer. Until then it is still at work on the application, and
 * at the end of that it closes the jars of its class loader: whoever loads a class in this moment
 * fails, and with it, for as long as the server runs, the class. So background work waits for the
 * first request, which is that of whoever asks whether the server is ready.
 */
@ApplicationScoped
public class Serving {

  private final List<Runnable> starts = new ArrayList<>();
  private volatile boolean begun;

  /** Does this in the thread of the first request, or at once when there has been one. */
  void once(Runnable start) {
    synchronized (this) {
      if (!begun) {
        starts.add(start);
        return;
      }
    }
    start.run();
  }

  void begin() {
    if (begun) {
      return;
    }
    List<Runnable> now;
    synchronized (this) {
      begun = true;
      now = List.copyOf(starts);
      starts.clear();
    }
    now.forEach(Runnable::run);
  }
}
