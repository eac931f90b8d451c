package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.moderation.review.ReviewService;
import org.parley.web.page.Done;
import org.parley.web.page.SentForm;

/**
 * A decision sent from the queue: the field {@code do} names it, {@code post} the post, {@code
 * note} says why. Done, it leads back to the queue; refused, the queue is shown with the reason.
 */
@Named
@RequestScoped
public class ReviewForm extends SentForm {

  @Inject ReviewService reviews;

  /** Whether it was done; the request then ends with a redirect. */
  boolean decide() {
    return send(() -> Done.at(address(), perform(actor())));
  }

  private String perform(Actor actor) {
    long post = postId();
    String note = of("note");
    switch (of("do")) {
      case "hide" -> reviews.hideFlagged(actor, post, note);
      case "restore" -> reviews.restore(actor, post, note);
      case "dismiss" -> reviews.dismiss(actor, post, note);
      default -> throw new NotFound("post.not-found");
    }
    return of("do") + "flags";
  }

  /** Whether the note that was sent with this post's form was refused. */
  public boolean isNoteRefused(long postId) {
    return wasRefused("note") && of("post").equals(Long.toString(postId));
  }

  /** What was typed into this post's form. */
  public String noteOn(long postId) {
    return isNoteRefused(postId) ? of("note") : "";
  }

  private long postId() {
    try {
      return Long.parseLong(of("post"));
    } catch (NumberFormatException e) {
      throw new NotFound("post.not-found");
    }
  }
}
