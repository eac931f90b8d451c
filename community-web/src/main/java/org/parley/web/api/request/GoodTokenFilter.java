package org.parley.web.api.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.parley.web.api.problem.ProblemResponses;
import org.parley.web.security.CurrentActor;

/** Who comes with a key that does not fit is told so, and never taken for a visitor. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class GoodTokenFilter implements ContainerRequestFilter {

  @Inject CurrentActor current;
  @Inject ProblemResponses problems;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null && current.actor().isVisitor()) {
      request.abortWith(
          problems
              .of(401, "api-token.invalid")
              .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
              .build());
    }
  }
}
