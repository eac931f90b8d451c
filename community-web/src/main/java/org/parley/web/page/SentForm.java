package org.parley.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.security.CurrentActor;

/**
 * A plain form: what was typed into it, and how it is sent. Done, it leads to what shows it;
 * refused, its page is shown again with the reason and with what was typed. Each feature has a form
 * of its own, which adds what only that feature asks for.
 */
public abstract class SentForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether the page may go on; visitors sign in first. */
  public boolean open() {
    if (!isSignedIn()) {
      visit.signInFirst();
    }
    return isSignedIn();
  }

  protected boolean isSignedIn() {
    return currentActor.isSignedIn();
  }

  /** Does what was sent; the request then ends with a redirect to the address that it tells. */
  public boolean send(Supplier<String> deed) {
    if (!visit.isSending()) {
      return false;
    }
    try {
      visit.goTo(deed.get());
      return true;
    } catch (NotAllowed | NotFound refusal) {
      feedback.tellSilenced(refusal);
      return false;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  public Actor actor() {
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
  public boolean isTicked(String field, boolean kept) {
    return visit.isSending() ? request.getParameter(field) != null : kept;
  }

  /** The numbers of all boxes of this name that are ticked; what is no number is left out. */
  public List<Long> ids(String field) {
    return values(field)
        .filter(value -> value.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .toList();
  }

  /** Names in a field, in their order. */
  public List<String> words(String field) {
    return Arrays.stream(of(field).split("[\\s,]+"))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Everything that was sent under this name. */
  protected Stream<String> values(String field) {
    String[] values = request.getParameterValues(field);
    return values == null ? Stream.of() : Arrays.stream(values);
  }

  /** Exactly what was sent, null for nothing. */
  protected String sent(String field) {
    return request.getParameter(field);
  }
}
