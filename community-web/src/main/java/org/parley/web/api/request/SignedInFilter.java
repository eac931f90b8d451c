package org.parley.web.api.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.parley.community.problem.NotAllowed;
import org.parley.web.security.CurrentActor;

/** Only members write: no resource can forget to ask. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class SignedInFilter implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject CurrentActor current;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!READING.contains(request.getMethod()) && current.actor().isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
  }
}
