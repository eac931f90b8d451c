package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * A plain form of the workspace: what was typed into it, and how it is sent. Done, it leads to what
 * shows it; refused, its page is shown again with the reason and with what was typed.
 */
@Named
@RequestScoped
public class WorkForm {

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
  public boolean isTicked(String field, boolean kept) {
    return visit.isSending() ? request.getParameter(field) != null : kept;
  }

  /**
   * What stands in a field of one of several like forms: what was typed into that one, else what is
   * kept.
   *
   * @param deed the form's deed
   * @param id of what the form is about; empty for a new one
   */
  public String typed(String deed, Object id, String field, String kept) {
    return isRefused(deed, id) ? of(field) : kept;
  }

  /** Whether that one of several like forms was sent, and its page is shown again. */
  public boolean isRefused(String deed, Object id) {
    return of("do").equals(deed) && of("id").equals(String.valueOf(id));
  }

  /** The numbers of all boxes of this name that are ticked. */
  Set<Long> numbers(String field) {
    String[] sent = request.getParameterValues(field);
    try {
      return sent == null
          ? Set.of()
          : Arrays.stream(sent).map(Long::valueOf).collect(Collectors.toSet());
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.number");
    }
  }

  /** Whether of several boxes of one name this one was ticked. */
  boolean isChosen(String field, long number) {
    String[] sent = request.getParameterValues(field);
    return sent != null && List.of(sent).contains(String.valueOf(number));
  }

  /** A whole number; empty is none. */
  Long number(String field) {
    String typed = of(field);
    try {
      return typed.isEmpty() ? null : Long.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.number");
    }
  }

  /** A number that the page itself sends along. */
  long required(String field) {
    Long number = number(field);
    if (number == null) {
      throw new Invalid(field, "form.incomplete");
    }
    return number;
  }

  /** A key that makes sure that one form, sent twice, writes once. */
  public String newKey() {
    return UUID.randomUUID().toString();
  }
}
