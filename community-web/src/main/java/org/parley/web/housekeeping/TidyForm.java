package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.community.thread.PostPolicy;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * A form of those who put threads in order: what was typed into it, and how it is sent. Done, it
 * leads to what shows it; refused, its page is shown again with the reason and with what was typed.
 */
@Named
@RequestScoped
public class TidyForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /**
   * Whether the page may go on; visitors sign in first.
   *
   * @throws NotAllowed for members
   */
  boolean open() {
    if (!signIn()) {
      return false;
    }
    if (!isAvailable()) {
      throw new NotAllowed("thread.tidy-not-allowed");
    }
    return true;
  }

  /** The same for closing a thread, which members may have earned. */
  boolean openToClose() {
    if (currentActor.isSignedIn() && PostPolicy.mayClose(currentActor.actor())) {
      return true;
    }
    return open();
  }

  /** Whether the reader is signed in; visitors are sent to do so. */
  public boolean signIn() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    }
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
      throw refusal;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  public Actor actor() {
    return currentActor.actor();
  }

  /** Whether the reader puts threads in order at all. */
  public boolean isAvailable() {
    return PostPolicy.mayTidy(currentActor.actor());
  }

  /** What was typed into a field; empty, never null. */
  public String of(String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value.strip();
  }

  /** The same, or what stands there before anybody typed. */
  public String of(String field, String usual) {
    String value = request.getParameter(field);
    return value == null ? usual : value.strip();
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

  /** Names in a field of tags, in their order. */
  List<String> words(String field) {
    return Arrays.stream(of(field).split("[\\s,]+"))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
