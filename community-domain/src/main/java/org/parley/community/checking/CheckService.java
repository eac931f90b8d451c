package org.parley.community.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.expertise.AnswerChecked;
import org.parley.community.expertise.ExpertCheck;
import org.parley.community.expertise.ExpertChecks;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** What staff do with an answer that was drawn: take it, give it back, judge it. */
@ApplicationScoped
@Transactional
public class CheckService {

  @Inject Clock clock;
  @Inject CheckQueue queue;
  @Inject ExpertChecks checks;
  @Inject Claims claims;
  @Inject DomainEvents events;

  /**
   * Takes a check for half an hour, so that no two people do the same.
   *
   * @throws NotFound when the actor may not see the answer
   * @throws Conflict when somebody else has it, or it was judged
   */
  public void claim(Actor actor, long checkId) {
    if (open(actor, checkId).verdict() != null) {
      throw new Conflict("check.judged-already");
    }
    claims.claim(checkId, actor.id(), clock.instant());
  }

  /** Gives a check back to the others. */
  public void release(Actor actor, long checkId) {
    open(actor, checkId);
    claims.release(checkId, actor.id());
  }

  /** Leaves a check to the others for good. */
  public void skip(Actor actor, long checkId) {
    release(actor, checkId);
    claims.skip(checkId, actor.id(), clock.instant());
  }

  /**
   * Says what was found. It counts in the author's score from now on.
   *
   * @throws NotAllowed unless the actor checks answers, and this one is not their own
   * @throws NotFound when the actor may not see the answer
   * @throws Conflict when somebody else has it, or it was judged
   */
  public void judge(Actor actor, long checkId, Judgement judgement) {
    ExpertCheck check = open(actor, checkId);
    Instant now = clock.instant();
    check.judge(judgement.verdict(), judgement.note(), actor.id(), now);
    claims.claim(checkId, actor.id(), now);
    claims.release(checkId, actor.id());
    checks.flush();
    events.publish(
        new AnswerChecked(
            queue.find(actor, checkId).subject().threadId(),
            check.postId(),
            actor.id(),
            judgement.verdict().name(),
            now));
  }

  /** The check, if it is any business of the actor's. */
  private ExpertCheck open(Actor actor, long checkId) {
    queue.find(actor, checkId);
    ExpertCheck check = checks.lock(checkId).orElseThrow(() -> new NotFound("check.not-found"));
    CheckPolicy.requireOther(actor, check.memberId());
    return check;
  }
}
