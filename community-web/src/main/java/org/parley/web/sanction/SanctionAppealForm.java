package org.parley.web.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.moderation.appeal.NewAppeal;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** What a member says in an appeal. What was typed is still there when it is refused. */
@Named
@RequestScoped
public class SanctionAppealForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether the page may go on; visitors sign in first. */
  boolean open() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    }
    return currentActor.isSignedIn();
  }

  /** Whether an appeal was sent and taken; the request then ends with a redirect. */
  boolean send(String address, Consumer<NewAppeal> appeal) {
    if (!visit.isSending()) {
      return false;
    }
    try {
      appeal.accept(new NewAppeal(of("text"), of("key").isEmpty() ? null : of("key")));
      visit.goTo(Done.at(address, "sanctionappealed"));
      return true;
    } catch (NotFound gone) {
      throw gone;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  /** What was typed into a field; empty, never null. */
  public String of(String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value;
  }

  /** Whether the form beside this decision was sent and refused. */
  public boolean isRefused(long id) {
    return feedback.has("text") && of("id").equals(Long.toString(id));
  }

  /** What was typed beside this decision. */
  public String typed(long id) {
    return of("id").equals(Long.toString(id)) ? of("text") : "";
  }

  public int getLongest() {
    return NewAppeal.LONGEST;
  }

  /** A key that makes sure that the form, sent twice, is one appeal. */
  public String getNewKey() {
    return UUID.randomUUID().toString();
  }
}
