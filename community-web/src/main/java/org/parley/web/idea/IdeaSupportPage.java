package org.parley.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.parley.community.idea.IdeaVoteService;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.route.Address;
import org.parley.web.security.CurrentActor;

/**
 * {@code idea-support.xhtml}: takes the forms of all support buttons and leads back to where they
 * stand. A vote that is refused shows why.
 */
@Named
@RequestScoped
public class IdeaSupportPage {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject IdeaVoteService votes;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private long id;

  /** Does what the field {@code do} says. */
  public void load() {
    if (!visit.isSending()) {
      throw new NotFound("page.not-found");
    }
    if (!currentActor.isSignedIn()) {
      visit.goTo("/sign-in?return=/t/" + id);
      return;
    }
    try {
      visit.goTo(Done.at(getBack(), vote()));
    } catch (NotFound gone) {
      throw gone;
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  private String vote() {
    switch (String.valueOf(request.getParameter("do"))) {
      case "support" -> votes.support(currentActor.actor(), id);
      case "withdraw" -> votes.withdraw(currentActor.actor(), id);
      default -> throw new Invalid("do", "form.incomplete");
    }
    return request.getParameter("do").equals("support") ? "supported" : "withdrawn";
  }

  /** The page that the button stands on. */
  public String getBack() {
    String address = request.getParameter("return");
    return Address.isLocal(address) ? address : "/t/" + id;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
