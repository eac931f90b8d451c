package org.parley.web.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Answers requests that match no resource, or not in this way: 404, 405, 406, 413, 415. */
@Provider
@ApplicationScoped
public class HttpRefusals implements ExceptionMapper<WebApplicationException> {

  private static final Map<Integer, String> CODES =
      Map.of(
          404, "request.no-such-address",
          405, "request.method-not-allowed",
          406, "request.not-acceptable",
          413, "json.too-large",
          415, "request.not-json");

  @Inject ProblemResponses responses;
  @Inject Failures failures;

  @Override
  public Response toResponse(WebApplicationException refused) {
    Response original = refused.getResponse();
    int status = original.getStatus();
    if (status >= 500) {
      return failures.toResponse(refused);
    } else if (status < 400) {
      return original;
    }
    Response.ResponseBuilder response =
        responses.of(status, CODES.getOrDefault(status, "request.unreadable"));
    String allowed = original.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null ? response.build() : response.header(HttpHeaders.ALLOW, allowed).build();
  }
}
