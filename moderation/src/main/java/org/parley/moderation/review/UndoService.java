package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.rule.Rules;
import org.parley.community.thread.VisibleThreads.PostInThread;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogEntry;

/**
 * Takes back the last decision on a post, by who made it and for a while: the post stands as it
 * did, and what was settled waits again. That is in the log like every other act.
 */
@ApplicationScoped
@Transactional
public class UndoService {

  @Inject Clock clock;
  @Inject Docket docket;
  @Inject Decisions decisions;
  @Inject Reversal reversal;
  @Inject Verdicts verdicts;

  /**
   * Takes it back.
   *
   * @throws NotAllowed unless the actor keeps order
   * @throws NotFound when the actor does not see such a post
   * @throws Conflict when there is none, it was somebody else's, its time is over, or the post was
   *     changed since
   */
  public void undo(Actor actor, long postId) {
    ReviewPolicy.checkReview(actor);
    PostInThread target = docket.lock(actor, postId);
    Decided last = decisions.last(postId).orElseThrow(() -> new Conflict("review.undo.nothing"));
    requireUndoable(actor, last);
    String before = target.post().state().name();
    Instant now = reversal.of(actor, target, last);
    decisions.takeBack(last, now);
    verdicts.note(
        new LogEntry(
            LogAction.UNDONE,
            target.thread().id(),
            postId,
            actor.id(),
            before,
            last.before().state().name(),
            "",
            now));
  }

  private void requireUndoable(Actor actor, Decided last) {
    if (last.action() == LogAction.UNDONE && actor.isMember(last.by())) {
      throw new Conflict("review.undo.nothing");
    }
    if (!actor.isMember(last.by())) {
      throw new Conflict("review.undo.another", last.name());
    }
    if (last.before() == null || !last.isUntouched()) {
      throw new Conflict("review.undo.changed");
    }
    if (clock.instant().isAfter(last.at().plus(ClaimTerms.undoing(Rules.inForce())))) {
      throw new Conflict("review.undo.late");
    }
  }
}
