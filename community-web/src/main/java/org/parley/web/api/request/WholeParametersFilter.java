package org.parley.web.api.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.parley.community.problem.Invalid;
import org.parley.web.api.json.Characters;

/** Refuses parameters that no text of the community could equal, before a query is made of them. */
@Provider
public class WholeParametersFilter implements ContainerRequestFilter {

  private static final int LONGEST = 2_000;

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    check(uri.getQueryParameters());
    check(uri.getPathParameters());
  }

  private static void check(MultivaluedMap<String, String> parameters) {
    parameters.forEach(WholeParametersFilter::check);
  }

  private static void check(String name, List<String> values) {
    for (String value : values) {
      if (!Characters.areWhole(value) || value.length() > LONGEST) {
        throw new Invalid(Characters.mended(name), "parameter.unreadable");
      }
    }
  }
}
