package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.search.IndexCondition;

/**
 * {@link IndexUpdates} for an index that may be away: what it does not take stays owed, and the
 * next try comes later each time, so that neither the log nor a server that is just starting is
 * flooded. Searches are told meanwhile. To be called often.
 */
@ApplicationScoped
public class PatientUpdates {

  private static final Logger LOG = Logger.getLogger(PatientUpdates.class.getName());
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(8);

  @Inject IndexUpdates updates;
  @Inject IndexCondition condition;

  private Duration pause = Duration.ZERO;
  private long failedAt;

  /** Returns how many changes were indexed; 0 while it had better not be tried. */
  public synchronized int apply() {
    if (System.nanoTime() - failedAt < pause.toNanos()) {
      return 0;
    }
    try {
      int applied = updates.apply();
      succeed();
      return applied;
    } catch (RuntimeException e) {
      fail(e);
      return 0;
    }
  }

  private void succeed() {
    condition.follows(true);
    if (!pause.isZero()) {
      pause = Duration.ZERO;
      LOG.info("The search index takes changes again");
    }
  }

  private void fail(RuntimeException cause) {
    condition.follows(false);
    boolean first = pause.isZero();
    Duration doubled = pause.multipliedBy(2);
    pause = first ? SHORTEST : doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    failedAt = System.nanoTime();
    LOG.log(
        first ? Level.WARNING : Level.FINE,
        "The search index takes no changes; they wait, and the database is searched",
        cause);
  }
}
