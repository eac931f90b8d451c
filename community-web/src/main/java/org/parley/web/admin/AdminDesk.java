package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** At which the pages of the administration work: who sits there, and what becomes of a request. */
@RequestScoped
public class AdminDesk {

  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  public Actor actor() {
    return currentActor.actor();
  }

  /** Whether a form was sent, and not just an address opened. */
  public boolean isSending() {
    return visit.isSending();
  }

  /** The links below a list of what a query finds. */
  Pager pager(String address, String query, String next) {
    String first =
        query.isEmpty()
            ? address
            : address + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return new Pager(first, "", next);
  }

  /**
   * Does something and goes to an address, whose parameter {@code done} tells that it is done. When
   * it is turned down the page is shown again and says why.
   */
  public void attempt(Runnable work, String address) {
    if (succeeds(work)) {
      visit.goTo(address);
    }
  }

  /** Does something; when it is turned down, the page says why. */
  public boolean succeeds(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }
}
