package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.vote.VotesDiscounted;

/** Takes unmeant votes out of scores and reputation, and lets them count again. */
@ApplicationScoped
@Transactional
public class VotingCaseService {

  @Inject Clock clock;
  @Inject VotingCases cases;
  @Inject Ledger ledger;
  @Inject DomainEvents events;

  /** Opens a case: from now on the votes do not count. Only for administrators and the operator. */
  public void discount(Actor actor, Suspicion suspicion) {
    ReputationPolicy.requireAdministrator(actor);
    Set<Long> posts = suspicion.votes().stream().map(CastVote::postId).collect(Collectors.toSet());
    cases.lockPosts(posts);
    Instant now = clock.instant();
    long caseId = cases.add(suspicion, now);
    List<VotingCases.Changed> changed = cases.discount(caseId, suspicion.votes());
    ledger.settlePosts(posts, Reason.DISCOUNTED);
    for (VotingCases.Changed post : changed) {
      events.publish(
          new VotesDiscounted(post.threadId(), post.postId(), caseId, post.votes(), now));
    }
  }

  /**
   * Lets the votes of a case count again, as they are now; they are never found a second time.
   *
   * @throws Conflict when they do already, or there is no such case
   */
  public void lift(Actor actor, long caseId) {
    ReputationPolicy.requireAdministrator(actor);
    Set<Long> posts = cases.postsOf(caseId);
    cases.lockPosts(posts);
    Instant now = clock.instant();
    if (!cases.close(caseId, actor.isOperator() ? null : actor.id(), now)) {
      throw new Conflict("voting-case.lifted");
    }
    List<VotingCases.Changed> changed = cases.lift(caseId, now);
    ledger.settlePosts(posts, Reason.DISCOUNTED);
    for (VotingCases.Changed post : changed) {
      events.publish(
          new VotesDiscounted(post.threadId(), post.postId(), caseId, -post.votes(), now));
    }
  }
}
