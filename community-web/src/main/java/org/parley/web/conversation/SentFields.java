package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.parley.community.problem.Invalid;
import org.parley.web.page.PendingText;

/** The fields of a form that was sent: now, or before signing in. */
@Named
@RequestScoped
public class SentFields {

  @Inject HttpServletRequest request;
  @Inject PendingText pendingText;

  private Map<String, String> kept;

  /** What was typed, empty for nothing. */
  public String of(String field) {
    String value = request.getParameter(field);
    return value == null ? kept().getOrDefault(field, "") : value;
  }

  String[] all(String field) {
    return request.getParameterValues(field);
  }

  /**
   * @throws Invalid when it is no number
   */
  int number(String field) {
    try {
      return Integer.parseInt(of(field));
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.incomplete");
    }
  }

  /** Keeps a text for after the sign-in. */
  void keep() {
    if (request.getMethod().equals("POST") && request.getParameter("body") != null) {
      pendingText.keep(Map.of("body", request.getParameter("body")));
    }
  }

  private Map<String, String> kept() {
    if (kept == null) {
      kept = pendingText.take();
    }
    return kept;
  }
}
