package org.parley.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.web.route.Address;

/**
 * The headers that every answer carries. Nothing inline runs and nothing is loaded from elsewhere
 * but pictures; what a signed-in member has seen stays in no cache.
 */
public class StrictHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String ONE_DAY = "public, max-age=86400";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(StrictResponse.HEADER, policy(request));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cache-Control", caching(request));
    chain.doFilter(
        request, new StrictResponse(response, Address.isOfStaff(request.getServletPath())));
  }

  /** What members upload has no rights here, even when somebody opens it as a page of its own. */
  private static String policy(HttpServletRequest request) {
    return request.getServletPath().equals("/a")
        ? "default-src 'none'; sandbox"
        : StrictResponse.strict();
  }

  private static String caching(HttpServletRequest request) {
    if (request.getServletPath().startsWith("/parley/")) {
      // an address with a version changes when the file does
      return request.getParameter("v") == null ? ONE_DAY : FOR_GOOD;
    }
    return request.isRequestedSessionIdValid() || request.getHeader("Authorization") != null
        ? "no-store"
        : "private, no-cache";
  }
}
