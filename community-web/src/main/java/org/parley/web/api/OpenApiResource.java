package org.parley.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The contract of this API, which a test keeps true. */
@Path("openapi")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OpenApiResource {

  @GET
  public String contract() {
    return ApiContract.whole().toPrettyString();
  }
}
