package org.parley.web.api.casesystem;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.moderation.casesystem.CaseEvent;
import org.parley.moderation.casesystem.CaseEventService;
import org.parley.web.api.json.Json;
import org.parley.web.api.json.JsonBody;
import org.parley.web.api.problem.ProblemDetails;
import org.parley.web.api.problem.ProblemJson;

/**
 * {@code POST /case-events/{id}}: where a case system tells what was done to its cases, signed as
 * Standard Webhooks 1.0.0 says. No session and no token counts here, only the signature, which is
 * over the very bytes of the body.
 */
@WebServlet("/case-events/*")
public class CaseEventsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 256 * 1_024;

  @Inject transient CaseEventService service;
  @Inject transient ProblemDetails problems;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      service.take(Actor.visitor(), systemOf(request), event(request));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (Problem problem) {
      ProblemJson told = problems.of(problem);
      response.setStatus(told.status());
      response.setContentType(JsonBody.PROBLEM);
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(Json.write(told));
    }
  }

  private static long systemOf(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    if (!path.matches("/[0-9]{1,18}")) {
      throw new NotFound("case-system.unknown");
    }
    return Long.parseLong(path.substring(1));
  }

  private static CaseEvent event(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw new Invalid(null, "case-system.event-length", LARGEST / 1_024);
    }
    return new CaseEvent(
        request.getHeader("webhook-id"),
        request.getHeader("webhook-timestamp"),
        request.getHeader("webhook-signature"),
        new String(body, StandardCharsets.UTF_8));
  }
}
