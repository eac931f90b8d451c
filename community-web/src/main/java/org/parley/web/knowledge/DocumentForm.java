package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * A form about a document: what was typed into it, and how it is sent. Done, it leads to what shows
 * it; refused, its page is shown again with the reason and with what was typed.
 */
@Named
@RequestScoped
public class DocumentForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private String key;

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
      feedback.tellSilenced(refusal);
      return false;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  Actor actor() {
    return currentActor.actor();
  }

  public boolean isStaff() {
    return actor().isStaff();
  }

  /** What was typed into a field; empty, never null. */
  public String of(String field) {
    return of(field, "");
  }

  /** The same, or what stands there before anybody typed. */
  public String of(String field, String usual) {
    String value = request.getParameter(field);
    return value == null ? usual : value;
  }

  /** A key that makes a second sending of this very form harmless. */
  public String getKey() {
    if (key == null) {
      key = of("key").isBlank() ? UUID.randomUUID().toString() : of("key");
    }
    return key;
  }

  int number(String field) {
    try {
      return Integer.parseInt(of(field).strip());
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.incomplete");
    }
  }

  long id(String field) {
    try {
      return Long.parseLong(of(field).strip());
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.incomplete");
    }
  }

  /** All boxes of this name that were ticked. */
  List<Long> ids(String field) {
    String[] values = request.getParameterValues(field);
    return values == null
        ? List.of()
        : Arrays.stream(values)
            .filter(value -> value.matches("[0-9]{1,18}"))
            .map(Long::valueOf)
            .distinct()
            .toList();
  }

  /** Names in a field, in their order. */
  List<String> words(String field) {
    return Arrays.stream(of(field).split("[\\s,]+"))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
