package org.parley.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.parley.community.live.Reader;
import org.parley.web.security.ClientAddress;
import org.parley.web.security.CurrentActor;

/**
 * Stands before the channel: finds out who calls while there is still a request, hands that on as
 * the request's principal, and turns away who has too many channels already. A visitor gets no
 * session by calling.
 */
public class LiveDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String SECONDS = "30";

  @Inject transient CurrentActor currentActor;
  @Inject transient Channels channels;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Reader reader = currentActor.reader();
    Caller caller =
        new Caller(
            reader,
            ClientAddress.of(request),
            reader.isVisitor() ? null : request.getSession(false));
    if (request.getMethod().equals("GET") && channels.isFullFor(caller)) {
      response.setHeader("Retry-After", SECONDS);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      chain.doFilter(new Introduced(request, caller), response);
    }
  }

  private static final class Introduced extends HttpServletRequestWrapper {

    private final Caller caller;

    Introduced(HttpServletRequest request, Caller caller) {
      super(request);
      this.caller = caller;
    }

    @Override
    public Principal getUserPrincipal() {
      return caller;
    }
  }
}
