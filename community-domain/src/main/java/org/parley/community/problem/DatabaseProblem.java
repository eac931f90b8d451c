package org.parley.community.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what the database turned down from what is broken. What two writers did to each other is a
 * conflict; a value that no column can hold is invalid.
 */
public final class DatabaseProblem {

  /** Unique violation, serialization failure, deadlock, lock not available. */
  private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01", "55P03");

  /** The class of SQL states for values that a column cannot hold. */
  private static final String DATA_EXCEPTION = "22";

  private DatabaseProblem() {}

  /** The problem behind an exception, if it or one of its causes is one; else it is a failure. */
  public static Optional<Problem> behind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return Optional.of(problem);
      } else if (isConflict(cause)) {
        return Optional.of(new Conflict("request.conflict"));
      } else if (state(cause).startsWith(DATA_EXCEPTION)) {
        return Optional.of(new Invalid(null, "request.unreadable"));
      }
    }
    return Optional.empty();
  }

  private static boolean isConflict(Throwable cause) {
    return cause instanceof OptimisticLockException
        || cause instanceof PessimisticLockException
        || CONFLICTS.contains(state(cause));
  }

  private static String state(Throwable cause) {
    return cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
  }
}
