package org.parley.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.community.member.Actor;
import org.parley.web.security.CurrentActor;

/**
 * Stands before every address of the administration, whatever the method: visitors sign in first,
 * others are turned away unless the section is open to them. So no page of it can forget to ask;
 * the services behind them ask once more.
 */
public class AdminDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient CurrentActor currentActor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    if (!path.equals(AdminSection.ROOT) && !path.startsWith(AdminSection.ROOT + "/")) {
      chain.doFilter(request, response);
    } else if (currentActor.actor().isVisitor()) {
      signInFirst(request, response);
    } else if (mayOpen(currentActor.actor(), path)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean mayOpen(Actor actor, String path) {
    return AdminSection.of(path)
        .map(section -> section.isOpenTo(actor))
        .orElseGet(() -> AdminSection.anyOpenTo(actor));
  }

  private static void signInFirst(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    String signIn = "/sign-in?return=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      // a script of the page asks: it follows this, and no redirect
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + signIn
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(signIn);
    }
  }
}
