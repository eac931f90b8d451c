package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.moderation.review.ReviewRef;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * A decision sent from the queue: the field {@code do} names it, {@code entry} what it is on,
 * {@code note} says why. Done, it leads back to the queue; refused, the queue is shown with the
 * reason.
 */
@Named
@RequestScoped
public class ReviewForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject ReviewDeeds deeds;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether it was done; the request then ends with a redirect. */
  boolean decide() {
    try {
      visit.goTo(Done.at(visit.getAddress(), deeds.perform(currentActor.actor(), sent())));
      return true;
    } catch (NotAllowed | NotFound refusal) {
      throw refusal;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  private ReviewDeeds.Sent sent() {
    return new ReviewDeeds.Sent(
        ReviewRef.of(field("entry")), field("do"), field("note"), revision());
  }

  private Integer revision() {
    try {
      return field("revision").isEmpty() ? null : Integer.valueOf(field("revision"));
    } catch (NumberFormatException e) {
      throw new Invalid("revision", "post.version");
    }
  }

  /** Whether the note that was sent with this entry's form was refused. */
  public boolean isNoteRefused(String entry) {
    return feedback.has("note") && field("entry").equals(entry);
  }

  /** What was typed into this entry's form, as long as nothing was done. */
  public String noteOn(String entry) {
    return feedback.isPresent() && field("entry").equals(entry) ? field("note") : "";
  }

  private String field(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
