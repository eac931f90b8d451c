package org.parley.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;

/** Turns a request down before it reaches a page or a resource, in the form that it expects. */
final class Refusal {

  private Refusal() {}

  /**
   * @param code a key of the bundle's problems
   */
  static void send(
      HttpServletRequest request, HttpServletResponse response, int status, String code)
      throws IOException {
    if (!request.getServletPath().startsWith("/api/")) {
      response.sendError(status);
      return;
    }
    String title = ResourceBundle.getBundle("org.parley.web.messages").getString("problem." + code);
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d}"
                .formatted(code, title, status));
  }
}
