package org.parley.web.api.request;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.parley.community.problem.Invalid;

/** A method that reads a body, which is one that says what it consumes, always gets one. */
@Provider
public class BodyRequiredFilter implements ContainerRequestFilter {

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod().isAnnotationPresent(Consumes.class) && !request.hasEntity()) {
      throw new Invalid(null, "json.missing");
    }
  }
}
