package org.parley.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.moderation.review.ClaimService;
import org.parley.moderation.review.ReviewAct;
import org.parley.moderation.review.ReviewActService;
import org.parley.moderation.review.ReviewAction;
import org.parley.moderation.review.ReviewRef;
import org.parley.moderation.review.UndoService;

/** Everything that the queue's buttons do, by their names. */
@ApplicationScoped
public class ReviewDeeds {

  @Inject ClaimService claims;
  @Inject ReviewActService acts;
  @Inject UndoService undos;

  /**
   * What was sent.
   *
   * @param deed the name of the button
   * @param revision the number of the text that was shown; null when none was
   */
  record Sent(ReviewRef entry, String deed, String note, Integer revision) {}

  /** Does it; returns what the page tells of it, by the end of a key {@code done.…}. */
  String perform(Actor actor, Sent sent) {
    switch (sent.deed()) {
      case "claim" -> {
        claims.claim(actor, sent.entry());
        return "reviewclaimed";
      }
      case "take-over" -> {
        claims.takeOver(actor, sent.entry());
        return "reviewclaimed";
      }
      case "release" -> {
        claims.release(actor, sent.entry());
        return "reviewreleased";
      }
      case "undo" -> {
        if (!sent.entry().isPost()) {
          throw new NotFound("review.not-found");
        }
        undos.undo(actor, sent.entry().id());
        return "reviewundone";
      }
      default -> {
        ReviewAction action = ReviewAction.ofWord(sent.deed());
        acts.act(actor, sent.entry(), new ReviewAct(action, sent.note(), sent.revision()));
        return told(action);
      }
    }
  }

  private static String told(ReviewAction action) {
    return switch (action) {
      case APPROVE -> "dismissflags";
      case HIDE -> "hideflags";
      case RESTORE -> "restoreflags";
      case DELETE -> "deleteflags";
      case ROLL_BACK -> "reviewrolledback";
      case ACCEPT -> "reviewaccepted";
      case REFUSE -> "reviewrefused";
    };
  }
}
