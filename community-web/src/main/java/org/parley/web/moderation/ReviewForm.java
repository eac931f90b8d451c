package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.moderation.review.ReviewService;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * A decision sent from the queue: the field {@code do} names it, {@code post} the post, {@code
 * note} says why. Done, it leads back to the queue; refused, the queue is shown with the reason.
 */
@Named
@RequestScoped
public class ReviewForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject ReviewService reviews;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether it was done; the request then ends with a redirect. */
  boolean decide() {
    try {
      visit.goTo(Done.at(visit.getAddress(), perform(currentActor.actor())));
      return true;
    } catch (NotAllowed | NotFound refusal) {
      throw refusal;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  private String perform(Actor actor) {
    long post = postId();
    String note = field("note");
    switch (field("do")) {
      case "hide" -> reviews.hideFlagged(actor, post, note);
      case "restore" -> reviews.restore(actor, post, note);
      case "dismiss" -> reviews.dismiss(actor, post, note);
      default -> throw new NotFound("post.not-found");
    }
    return field("do") + "flags";
  }

  /** Whether the note that was sent with this post's form was refused. */
  public boolean isNoteRefused(long postId) {
    return feedback.has("note") && field("post").equals(Long.toString(postId));
  }

  /** What was typed into this post's form. */
  public String noteOn(long postId) {
    return isNoteRefused(postId) ? field("note") : "";
  }

  private long postId() {
    try {
      return Long.parseLong(field("post"));
    } catch (NumberFormatException e) {
      throw new NotFound("post.not-found");
    }
  }

  private String field(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
