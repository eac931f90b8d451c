package org.parley.web.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.parley.community.problem.Problem;

/** Answers what the community turned down. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Problem> {

  @Inject ProblemResponses responses;

  @Override
  public Response toResponse(Problem problem) {
    return responses.of(problem);
  }
}
