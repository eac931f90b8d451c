package org.parley.moderation.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;
import org.parley.community.verified.VerifiedAnswers;
import org.parley.community.verified.VerifiedAnswers.Terms;

/** Verifies answers, and takes that back. */
@ApplicationScoped
@Transactional
public class VerificationService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject VerifiedAnswers marks;
  @Inject Verifications verifications;
  @Inject VerificationBook book;

  /**
   * Verifies an answer as it was read, for the first time or again. Who says the same twice has
   * said it once.
   *
   * @throws NotAllowed unless the actor is an agent or keeps order
   * @throws NotFound when there is no such post or the actor may not see it
   * @throws Invalid when it is no answer to a question, or the terms will not do
   * @throws Conflict when it was edited since it was read, or is hidden or deleted
   */
  public void verify(Actor actor, long postId, NewVerification asked) {
    VerificationPolicy.requireVerifying(actor);
    PostInThread target = visible.lockPost(actor, postId);
    VerificationPolicy.requireAnswer(target);
    Instant now = clock.instant();
    Terms terms = asked.from(LocalDate.ofInstant(now, ZoneOffset.UTC));
    if (target.post().version() != asked.postVersion()) {
      throw new Conflict("post.stale", target.post().version());
    }
    Verification verification =
        verifications.lock(postId).orElseGet(() -> new Verification(postId));
    if (verification.says(terms, actor.id()) && marks.isUnchanged(postId)) {
      return;
    }
    VerificationState before = verification.state();
    verification.verify(marks.mark(postId, terms, actor.id(), now), terms, actor.id(), now);
    book.verified(target.thread().id(), verification, before);
  }

  /**
   * Takes a verification back, or what waits out of the queue. What is withdrawn already stays so.
   *
   * @throws NotAllowed unless the actor is an agent or keeps order
   * @throws NotFound when there is no such post, the actor may not see it, or nobody had verified
   *     it
   */
  public void withdraw(Actor actor, long postId) {
    VerificationPolicy.requireVerifying(actor);
    PostInThread target = visible.lockPost(actor, postId);
    Verification verification =
        verifications.lock(postId).orElseThrow(() -> new NotFound("verification.not-found"));
    VerificationState before = verification.state();
    if (before != VerificationState.WITHDRAWN) {
      verification.end(VerificationState.WITHDRAWN, actor.id(), clock.instant());
      book.ended(target.thread().id(), verification, before);
    }
  }
}
