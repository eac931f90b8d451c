package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.moderation.appeal.AppealService;
import org.parley.moderation.appeal.NewAppeal;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** What an author says in an appeal. What was typed is still there when it is refused. */
@Named
@RequestScoped
public class AppealForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject AppealService appeals;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether an appeal was sent and taken; the request then ends with a redirect. */
  boolean send(long postId) {
    if (!visit.isSending()) {
      return false;
    }
    try {
      appeals.appeal(currentActor.actor(), postId, new NewAppeal(getText(), key()));
      visit.goTo(Done.at("/p/" + postId + "/appeal", "appealed"));
      return true;
    } catch (NotFound gone) {
      throw gone;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  public String getText() {
    return Objects.toString(request.getParameter("text"), "");
  }

  private String key() {
    return request.getParameter("key");
  }
}
