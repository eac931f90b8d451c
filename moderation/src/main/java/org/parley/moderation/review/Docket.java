package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.Post;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;
import org.parley.moderation.appeal.Appeals;

/**
 * The door to posts on which somebody wants to decide: locked, and only by whom may. An appeal is
 * decided by another than who took the post out, or wrote it, as long as there is another.
 */
@ApplicationScoped
class Docket {

  @Inject VisibleThreads visible;
  @Inject Appeals appeals;
  @Inject Claims claims;

  /**
   * The post and its thread.
   *
   * @throws NotFound when the actor does not see such a post
   * @throws NotAllowed when its author has appealed against what the actor did
   * @throws Conflict when somebody else looks at it
   */
  PostInThread lock(Actor actor, long postId) {
    PostInThread target = visible.lockPost(actor, postId);
    if (isOwnCase(actor, target.post()) && appeals.isOpen(postId) && canAnother(actor)) {
      throw new NotAllowed("appeal.another");
    }
    requireFree(actor, ReviewRef.post(postId));
    return target;
  }

  /**
   * Whoever else has claimed it decides, or is asked, or it is taken over from them.
   *
   * @throws Conflict naming who looks at it
   */
  void requireFree(Actor actor, ReviewRef ref) {
    claims
        .of(ref)
        .filter(claim -> !actor.isMember(claim.memberId()))
        .ifPresent(
            claim -> {
              throw new Conflict("review.claimed", claim.by().displayName());
            });
  }

  /** Nobody has to look at it any more. */
  void strike(ReviewRef ref) {
    claims.end(ref);
  }

  private static boolean isOwnCase(Actor actor, Post post) {
    return actor.isMember(post.stateBy()) || actor.isMember(post.authorId());
  }

  private boolean canAnother(Actor actor) {
    return appeals.canAnotherDecide(actor.id());
  }
}
