package org.parley.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.parley.community.setting.Place;

/**
 * Refuses writes, and live channels, that another site's page asks for with a member's cookie.
 * Browsers say where a request comes from, in {@code Sec-Fetch-Site} or at least in {@code Origin};
 * a program that sends neither holds nobody's cookies. Requests with a bearer token carry no
 * cookie's power and pass.
 */
public class OwnOrigin extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  // sent from other sites' pages, too (RFC 8058): the token in it counts there and never a cookie
  private static final String UNSUBSCRIBE = "/unsubscribe";

  @Inject transient Place place;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isSafe(request)
        || UNSUBSCRIBE.equals(request.getRequestURI())
        || BearerToken.of(request).isPresent()
        || isOwn(request)) {
      chain.doFilter(request, response);
    } else {
      Refusal.send(request, response, HttpServletResponse.SC_FORBIDDEN, "request.foreign");
    }
  }

  /** A channel is opened with GET, and no rule of browsers keeps other sites from opening one. */
  private static boolean isSafe(HttpServletRequest request) {
    return SAFE.contains(request.getMethod()) && !request.getServletPath().startsWith("/live/");
  }

  private boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    String source = origin == null ? request.getHeader("Referer") : origin;
    if (source == null) {
      return true;
    }
    String host = authority(source);
    return !host.isEmpty()
        && (host.equalsIgnoreCase(request.getHeader("Host"))
            || host.equalsIgnoreCase(place.url().getAuthority()));
  }

  private static String authority(String address) {
    try {
      String authority = URI.create(address).getAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }
}
