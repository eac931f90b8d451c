package org.parley.web.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.problem.Problem;

/**
 * Answers everything else. What two writers did to each other is a conflict, what the database
 * cannot take is a bad request, and the rest is our failure: the log has it in full, the client a
 * reference to it and nothing more.
 */
@Provider
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  /** Unique violation, serialization failure, deadlock, lock not available. */
  private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01", "55P03");

  /** The class of SQL states for values that a column cannot hold. */
  private static final String DATA_EXCEPTION = "22";

  @Inject ProblemResponses responses;

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return responses.of(problem);
      } else if (isConflict(cause)) {
        return responses.of(409, "request.conflict").build();
      } else if (isUnstorable(cause)) {
        return responses.of(400, "request.unreadable").build();
      }
    }
    return failed(thrown);
  }

  private Response failed(Throwable thrown) {
    String reference = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "A request failed; its reference is " + reference, thrown);
    return responses.failed(reference);
  }

  private static boolean isConflict(Throwable cause) {
    return cause instanceof OptimisticLockException
        || cause instanceof PessimisticLockException
        || (cause instanceof SQLException sql
            && CONFLICTS.contains(String.valueOf(sql.getSQLState())));
  }

  private static boolean isUnstorable(Throwable cause) {
    return cause instanceof SQLException sql
        && String.valueOf(sql.getSQLState()).startsWith(DATA_EXCEPTION);
  }
}
