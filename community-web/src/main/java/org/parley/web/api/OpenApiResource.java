package org.parley.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The contract of this API, which a test keeps true. */
@Path("openapi")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OpenApiResource {

  @GET
  public String contract() {
    try (InputStream file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
