package org.parley.search.fallback;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.parley.community.problem.Conflict;

/** Reading that PostgreSQL itself ends when it takes too long, so that searches burden nobody. */
final class Bounded {

  /** What is left of a second after the index was waited for. */
  private static final Duration PATIENCE = Duration.ofMillis(800);

  private static final Logger LOG = Logger.getLogger(Bounded.class.getName());

  private Bounded() {}

  /**
   * @throws Conflict {@code search.unavailable} when it took too long
   */
  static <T> T read(Jdbi jdbi, HandleCallback<T, RuntimeException> reading) {
    try {
      return jdbi.withHandle(handle -> within(handle, reading));
    } catch (JdbiException e) {
      LOG.log(Level.WARNING, "The database could not be searched", e);
      Conflict conflict = new Conflict("search.unavailable");
      conflict.initCause(e);
      throw conflict;
    }
  }

  private static <T> T within(Handle handle, HandleCallback<T, RuntimeException> reading) {
    handle.execute("set statement_timeout = " + PATIENCE.toMillis());
    try {
      return reading.withHandle(handle);
    } finally {
      handle.execute("reset statement_timeout");
    }
  }
}
