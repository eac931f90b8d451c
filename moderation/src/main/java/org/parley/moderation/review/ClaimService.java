package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.document.suggestion.SuggestionViews;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.VisibleThreads;

/**
 * Says who looks at an entry of the queue, so that two do not do the same work. A claim ends with a
 * decision, when it is given back or taken over, and by itself after a time.
 */
@ApplicationScoped
@Transactional
public class ClaimService {

  @Inject VisibleThreads posts;
  @Inject Verdicts verdicts;
  @Inject SuggestionViews suggestions;
  @Inject Claims claims;

  /**
   * The actor looks at it from now on; who does already goes on.
   *
   * @throws NotAllowed unless the actor keeps order
   * @throws NotFound when the actor sees no such post or suggestion
   * @throws Conflict when somebody else looks at it, or nothing about it waits
   */
  public void claim(Actor actor, ReviewRef ref) {
    requireWaiting(actor, ref);
    if (!claims.take(ref, actor.id())) {
      throw claims
          .of(ref)
          .map(claim -> new Conflict("review.claimed", claim.by().displayName()))
          .orElseGet(() -> new Conflict("review.nothing-to-do"));
    }
  }

  /** The same, even when somebody else looks at it. */
  public void takeOver(Actor actor, ReviewRef ref) {
    requireWaiting(actor, ref);
    claims.seize(ref, actor.id());
  }

  /** Gives it back; what somebody else has stays theirs. */
  public void release(Actor actor, ReviewRef ref) {
    ReviewPolicy.checkReview(actor);
    claims.release(ref, actor.id());
  }

  private void requireWaiting(Actor actor, ReviewRef ref) {
    ReviewPolicy.checkReview(actor);
    boolean waits;
    if (ref.isPost()) {
      posts.lockPost(actor, ref.id());
      waits = verdicts.arePending(ref.id());
    } else {
      waits = suggestions.find(actor, ref.id()).isOpen();
    }
    if (!waits) {
      throw new Conflict("review.nothing-to-do");
    }
  }
}
