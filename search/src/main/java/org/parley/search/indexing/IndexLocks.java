package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What only one thread of all processes may do at a time: PostgreSQL's advisory locks say whose
 * turn it is. The work runs on the lock's own connection, so that it ends with the lock when that
 * breaks, and may ask for the lock that it has.
 */
@ApplicationScoped
public class IndexLocks {

  private static final String WRITING = "parley.search.writing";
  private static final String REBUILDING = "parley.search.rebuilding";

  @Inject Jdbi jdbi;

  /** Reads threads and writes them into an index, once nobody else does. */
  public <T> T writing(Supplier<T> work) {
    return jdbi.withHandle(
        handle -> {
          ask(handle, "select 1 from pg_advisory_lock(hashtextextended(:name, 0))", WRITING);
          return holding(handle, WRITING, work);
        });
  }

  /** Rebuilds the index, or changes which one serves; empty when somebody else is about it. */
  public <T> Optional<T> rebuilding(Supplier<T> work) {
    return jdbi.withHandle(
        handle ->
            isFree(handle, REBUILDING)
                ? Optional.of(holding(handle, REBUILDING, work))
                : Optional.empty());
  }

  private static boolean isFree(Handle handle, String name) {
    String sql =
        "select case when pg_try_advisory_lock(hashtextextended(:name, 0)) then 1 else 0 end";
    return ask(handle, sql, name) == 1;
  }

  private static <T> T holding(Handle handle, String name, Supplier<T> work) {
    try {
      return work.get();
    } finally {
      ask(
          handle,
          "select case when pg_advisory_unlock(hashtextextended(:name, 0)) then 1 else 0 end",
          name);
    }
  }

  private static int ask(Handle handle, String sql, String name) {
    return handle.createQuery(sql).bind("name", name).mapTo(Integer.class).one();
  }
}
