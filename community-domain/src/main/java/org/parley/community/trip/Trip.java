package org.parley.community.trip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * What one request reads. Readings are asked for as soon as it is known that they will be needed;
 * the first answer that is wanted fetches all that are waiting by one statement. For one thread.
 */
public final class Trip {

  private final Jdbi jdbi;
  private final Set<String> shared;
  private List<Stop<?, ?>> waiting = new ArrayList<>();

  /**
   * @param shared the names of parameters that mean the same in all readings
   */
  Trip(Jdbi jdbi, Set<String> shared) {
    this.jdbi = jdbi;
    this.shared = shared;
  }

  /** Has it fetched with the others; what is returned waits for that when it is asked. */
  public <T> Supplier<T> ask(Reading<?, T> reading) {
    Stop<?, T> stop = new Stop<>(reading);
    waiting.add(stop);
    return () -> answer(stop);
  }

  private <T> T answer(Stop<?, T> stop) {
    if (!stop.isReached()) {
      if (!waiting.contains(stop)) {
        // the statement that it was part of has failed; it may not have been its fault
        waiting.add(stop);
      }
      go();
    }
    return stop.answer();
  }

  private void go() {
    List<Stop<?, ?>> stops = waiting;
    waiting = new ArrayList<>();
    jdbi.useHandle(
        handle -> {
          if (stops.size() == 1) {
            stops.get(0).reachAlone(handle);
          } else {
            new JointStatement(stops, shared).execute(handle);
          }
        });
  }
}
