package org.parley.web.trip;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.parley.community.space.Doors;

/**
 * A request that only reads, and is over soon, learns once which spaces there are and who may come
 * in. What changes something, and channels that stay open, learn it anew each time.
 */
public class ReadingRequest extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String CHANNELS = "/live/";

  @Inject transient Doors doors;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod()) || request.getServletPath().startsWith(CHANNELS)) {
      chain.doFilter(request, response);
      return;
    }
    doors.keep();
    try {
      chain.doFilter(request, response);
    } finally {
      doors.letGo();
    }
  }
}
