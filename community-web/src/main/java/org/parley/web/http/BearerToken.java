package org.parley.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads {@code Authorization: Bearer …}. */
public final class BearerToken {

  private static final String SCHEME = "Bearer ";

  private BearerToken() {}

  public static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip());
  }
}
