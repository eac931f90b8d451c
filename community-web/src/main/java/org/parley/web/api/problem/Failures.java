package org.parley.web.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.problem.DatabaseProblem;

/**
 * Answers everything else. What is nobody's conflict and nobody's mistake is our failure: the log
 * has it in full, the client a reference to it and nothing more.
 */
@Provider
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  @Inject ProblemResponses responses;

  @Override
  public Response toResponse(Throwable thrown) {
    return DatabaseProblem.behind(thrown).map(responses::of).orElseGet(() -> failed(thrown));
  }

  private Response failed(Throwable thrown) {
    String reference = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "A request failed; its reference is " + reference, thrown);
    return responses.failed(reference);
  }
}
