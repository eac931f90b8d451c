package org.parley.web.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Leads readable addresses to their pages. What is neither in the table nor under one of the open
 * doors does not exist, so that a page is never reached by its file's name.
 */
public class Routes extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final List<String> OPEN =
      List.of(
          "/parley/",
          "/a/",
          "/api/",
          "/case-events/",
          "/health/",
          "/live/",
          "/jakarta.faces.resource/",
          "/sign-out",
          "/sitemap.xml",
          "/sitemaps/",
          "/robots.txt",
          "/ideas/export.csv");

  /** A document as a file; what else stands below its address is a page. */
  private static final Pattern EXPORT =
      Pattern.compile("/documents/[0-9]{1,18}/export\\.[a-z]{2,4}");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = Address.path(request);
    if (isOpen(path)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<String> target = RouteTable.forward(path).filter(this::exists);
    if (target.isPresent()) {
      Address.remember(request);
      request.getRequestDispatcher(target.get()).forward(request, response);
    } else if (path.endsWith("/") && RouteTable.forward(withoutSlash(path)).isPresent()) {
      response.sendRedirect(Address.of(withoutSlash(path), request.getQueryString()));
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean isOpen(String path) {
    return OPEN.stream().anyMatch(path::startsWith)
        || path.endsWith("/feed.atom")
        || EXPORT.matcher(path).matches();
  }

  private boolean exists(String target) {
    try {
      return getServletContext().getResource(target.replaceFirst("\\?.*", "")) != null;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withoutSlash(String path) {
    return path.replaceFirst("/+$", "");
  }
}
