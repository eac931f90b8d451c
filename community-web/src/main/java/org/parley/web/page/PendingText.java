package org.parley.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Map;
import org.parley.web.route.Address;

/**
 * Keeps what somebody wrote whose session ended before they sent it: {@link #keep} when a form
 * arrives from a visitor, then sign in, then {@link #take} on the same page. This is the only thing
 * for which a visitor gets a session, and a short one.
 */
@Named
@RequestScoped
public class PendingText {

  private static final String ATTRIBUTE = PendingText.class.getName();
  // more than any post may have; a visitor's session is no store for anything bigger
  private static final int LONGEST = 400_000;
  private static final int SECONDS = 30 * 60;

  @Inject HttpServletRequest request;

  /**
   * Keeps the form's fields for this address.
   *
   * @return false when they are too long to be kept
   */
  public boolean keep(Map<String, String> fields) {
    if (fields.values().stream().mapToInt(String::length).sum() > LONGEST) {
      return false;
    }
    HttpSession session = request.getSession();
    if (session.isNew()) {
      session.setMaxInactiveInterval(SECONDS);
    }
    session.setAttribute(ATTRIBUTE, new Kept(Address.of(request), Map.copyOf(fields)));
    return true;
  }

  /** What was kept for this address, once; empty when there is nothing. */
  public Map<String, String> take() {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(ATTRIBUTE) instanceof Kept kept)
        || !kept.address().equals(Address.of(request))) {
      return Map.of();
    }
    session.removeAttribute(ATTRIBUTE);
    return kept.fields();
  }

  private record Kept(String address, Map<String, String> fields) implements Serializable {}
}
