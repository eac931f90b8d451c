package org.parley.web.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.parley.community.problem.Problem;
import org.parley.community.problem.TooManyAttempts;
import org.parley.web.api.json.JsonBody;

/** Problems as they go out, with the headers that their status asks for. */
@ApplicationScoped
public class ProblemResponses {

  private static final int SOON = 5;

  @Inject ProblemDetails details;

  /** A request that the community turned down. */
  public Response of(Problem problem) {
    ProblemJson detail = details.of(problem);
    Response.ResponseBuilder response = response(detail);
    if (detail.status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    } else if (detail.status() == 503) {
      response.header(HttpHeaders.RETRY_AFTER, SOON);
    } else if (problem instanceof TooManyAttempts throttled) {
      response.header(HttpHeaders.RETRY_AFTER, Math.max(1, throttled.retryAfter().toSeconds()));
    }
    return response.build();
  }

  /** A request that did not get as far as the community. */
  public Response.ResponseBuilder of(int status, String code) {
    return response(details.of(status, code));
  }

  Response failed(String reference) {
    return response(details.failed(reference)).build();
  }

  private static Response.ResponseBuilder response(ProblemJson problem) {
    return Response.status(problem.status()).type(JsonBody.PROBLEM).entity(problem);
  }
}
