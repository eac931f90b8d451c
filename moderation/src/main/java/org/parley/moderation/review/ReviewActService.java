package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.PostStanding;

/**
 * Decides on entries of the queue, whatever they wait for. How a post stood before is remembered,
 * so that the decision can be undone; a claim on it is over.
 */
@ApplicationScoped
@Transactional
public class ReviewActService {

  @Inject Docket docket;
  @Inject ReviewService reviews;
  @Inject EditReviewService edits;
  @Inject SuggestionVerdicts suggestions;
  @Inject Decisions decisions;

  /**
   * Does it.
   *
   * @throws NotAllowed unless the actor keeps order
   * @throws NotFound when the actor sees no such post or suggestion
   * @throws Conflict when somebody else looks at it or has decided, or the post was edited since it
   *     was looked at
   * @throws Invalid when the note will not do, or it is no act for such an entry
   */
  public void act(Actor actor, ReviewRef ref, ReviewAct act) {
    ReviewPolicy.checkReview(actor);
    if (ref.isPost() == act.action().isOnSuggestion()) {
      throw new Invalid("action", "review.action");
    }
    if (ref.isPost()) {
      onPost(actor, ref.id(), act);
    } else {
      docket.requireFree(actor, ref);
      suggestions.decide(actor, ref.id(), act);
      docket.strike(ref);
    }
  }

  private void onPost(Actor actor, long postId, ReviewAct act) {
    PostStanding before = PostStanding.of(docket.lock(actor, postId));
    decisions.requireSeen(postId, act.revision());
    switch (act.action()) {
      case APPROVE -> reviews.dismiss(actor, postId, act.note());
      case HIDE -> reviews.hideFlagged(actor, postId, act.note());
      case DELETE -> reviews.deleteFlagged(actor, postId, act.note());
      case RESTORE -> reviews.restore(actor, postId, act.note());
      case ROLL_BACK -> edits.rollBack(actor, postId, act.note());
      case ACCEPT, REFUSE -> throw new IllegalStateException("Not for posts");
    }
    decisions.remember(actor, postId, before);
    docket.strike(ReviewRef.post(postId));
  }
}
