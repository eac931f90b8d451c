package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * A form about experts: what was typed into it, and how it is sent. Done, it leads to what shows
 * it; refused, its page is shown again with the reason and with what was typed.
 */
@Named
@RequestScoped
public class StaffForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether the page may go on; visitors sign in first. */
  boolean open() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return false;
    }
    return true;
  }

  /** Does what was sent; the request then ends with a redirect to the address that it tells. */
  boolean send(Supplier<String> deed) {
    if (!visit.isSending()) {
      return false;
    }
    try {
      visit.goTo(deed.get());
      return true;
    } catch (NotAllowed | NotFound refusal) {
      throw refusal;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  Actor actor() {
    return currentActor.actor();
  }

  /** What was typed into a field; empty, never null. */
  public String of(String field) {
    return of(field, "");
  }

  /** The same, or what stands there before anybody typed. */
  public String of(String field, String usual) {
    String value = request.getParameter(field);
    return value == null ? usual : value.strip();
  }

  /** Whether a box is ticked: as it was sent, else as it is kept. */
  boolean isTicked(String field, boolean kept) {
    return visit.isSending() ? request.getParameter(field) != null : kept;
  }
}
