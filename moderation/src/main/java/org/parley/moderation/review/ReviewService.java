package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.PostService;
import org.parley.community.thread.PostState;
import org.parley.community.thread.VisibleThreads.PostInThread;
import org.parley.moderation.flag.NoteText;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogEntry;

/**
 * Decides on posts: takes them out, brings them back, or leaves them as they are. Every decision
 * settles the post's open flags and is in the log when the call returns. Of two who act at once the
 * second gets a {@link Conflict} that names the first; who repeats their own act gets none.
 */
@ApplicationScoped
@Transactional
public class ReviewService {

  @Inject Clock clock;
  @Inject Docket docket;
  @Inject PostService posts;
  @Inject Verdicts verdicts;
  @Inject EarlierHands earlier;

  /**
   * Takes a post out of sight, flagged or not, or leaves it out when the house had taken it out;
   * its open flags, and what rules found, were right.
   *
   * @param note why, for the log; may be null
   * @throws NotAllowed unless the actor keeps order
   * @throws NotFound when the actor does not see such a post
   * @throws Conflict when somebody else has taken it out
   * @throws Invalid when the note will not do
   */
  public void hide(Actor actor, long postId, String note) {
    NoteText why = checked(actor, note);
    PostInThread target = docket.lock(actor, postId);
    PostState state = target.post().state();
    if (state == PostState.PUBLISHED) {
      posts.hide(actor, postId);
      verdicts.uphold(entry(LogAction.HIDDEN, target, state, why));
    } else if (target.post().isHeld()) {
      posts.confirm(actor, postId);
      verdicts.uphold(entry(LogAction.HIDDEN, target, state, why));
    } else {
      refuseUnlessRepeated(actor, earlier.onState(postId), "HIDDEN", "review.out-already");
    }
  }

  /**
   * Takes a post out of sight because of its open flags.
   *
   * @throws Conflict when somebody else has decided on the flags
   * @see #hide
   */
  public void hideFlagged(Actor actor, long postId, String note) {
    checked(actor, note);
    boolean isThere = docket.lock(actor, postId).post().state() == PostState.PUBLISHED;
    if (isThere && !verdicts.arePending(postId)) {
      throw conflict(earlier.onFlags(postId), "review.flags-handled");
    }
    hide(actor, postId, note);
  }

  /**
   * Takes a post back for good because of what it waits for, which was right.
   *
   * @throws Conflict when somebody else has decided on it
   * @see #hide
   */
  public void deleteFlagged(Actor actor, long postId, String note) {
    NoteText why = checked(actor, note);
    PostInThread target = docket.lock(actor, postId);
    PostState state = target.post().state();
    if (state == PostState.DELETED && !verdicts.arePending(postId)) {
      refuseUnlessRepeated(actor, earlier.onState(postId), "DELETED", "review.out-already");
    } else if (!verdicts.arePending(postId)) {
      throw conflict(earlier.onFlags(postId), "review.flags-handled");
    } else if (state == PostState.DELETED) {
      verdicts.uphold(decision(LogAction.DELETED, actor, target, why));
    } else {
      posts.delete(actor, postId);
      verdicts.uphold(entry(LogAction.DELETED, target, state, why));
    }
  }

  /**
   * Brings a hidden or deleted post back; flags that are still open were wrong.
   *
   * @throws Conflict when it is there: somebody else has restored it
   * @see #hide
   */
  public void restore(Actor actor, long postId, String note) {
    NoteText why = checked(actor, note);
    PostInThread target = docket.lock(actor, postId);
    PostState state = target.post().state();
    if (state == PostState.PUBLISHED) {
      refuseUnlessRepeated(actor, earlier.onState(postId), "PUBLISHED", "review.restored-already");
    } else {
      posts.restore(actor, postId);
      verdicts.dismiss(entry(LogAction.RESTORED, target, state, why));
    }
  }

  /**
   * Leaves a post as it is; its open flags, and what rules found, were wrong. What the house took
   * out is not left: it is put back, or stays out by somebody's decision.
   *
   * @throws Conflict when there are none: somebody else has decided on them
   * @see #hide
   */
  public void dismiss(Actor actor, long postId, String note) {
    NoteText why = checked(actor, note);
    PostInThread target = docket.lock(actor, postId);
    if (target.post().isHeld()) {
      throw new Conflict("review.held");
    }
    if (verdicts.arePending(postId)) {
      verdicts.dismiss(decision(LogAction.DISMISSED, actor, target, why));
    } else {
      refuseUnlessRepeated(actor, earlier.onFlags(postId), "DISMISSED", "review.flags-handled");
    }
  }

  private static NoteText checked(Actor actor, String note) {
    ReviewPolicy.checkReview(actor);
    return NoteText.of(note);
  }

  /** A double click is answered like the first one. */
  private static void refuseUnlessRepeated(
      Actor actor, Optional<EarlierHand> hand, String outcome, String code) {
    if (hand.filter(by -> actor.isMember(by.memberId()) && by.outcome().equals(outcome))
        .isEmpty()) {
      throw conflict(hand, code);
    }
  }

  private static Conflict conflict(Optional<EarlierHand> hand, String code) {
    return hand.map(by -> new Conflict(code, by.displayName()))
        .orElseGet(() -> new Conflict("review.nothing-to-do"));
  }

  private static LogEntry entry(
      LogAction action, PostInThread moved, PostState before, NoteText why) {
    return new LogEntry(
        action,
        moved.thread().id(),
        moved.post().id(),
        moved.post().stateBy(),
        before.name(),
        moved.post().state().name(),
        why.text(),
        moved.post().stateAt());
  }

  /** Of what leaves the post as it is. */
  private LogEntry decision(LogAction action, Actor actor, PostInThread target, NoteText why) {
    String state = target.post().state().name();
    return new LogEntry(
        action,
        target.thread().id(),
        target.post().id(),
        actor.id(),
        state,
        state,
        why.text(),
        clock.instant());
  }
}
