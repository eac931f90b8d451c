package org.parley.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Says in words why there is no page; never shows where in the code it went wrong. */
@Named
@RequestScoped
public class ErrorPage {

  private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 429);

  @Inject HttpServletRequest request;
  @Inject Messages messages;

  public int getStatus() {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code && KNOWN.contains(code) ? code : 500;
  }

  public String getTitle() {
    return messages.text("error." + getStatus() + ".title");
  }

  public String getText() {
    return messages.text("error." + getStatus() + ".text");
  }
}
