package org.parley.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Takes appeals: one for a post, ever. */
@ApplicationScoped
@Transactional
public class AppealService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject Appeals appeals;

  /**
   * Asks that somebody looks again at a post that was taken out of sight.
   *
   * @return the appeal's id
   * @throws NotFound when the actor does not see such a post
   * @throws NotAllowed unless it is the actor's own and somebody else took it out
   * @throws Conflict when the actor has appealed already
   */
  public long appeal(Actor actor, long postId, NewAppeal draft) {
    PostInThread target = visible.lockPost(actor, postId);
    Optional<Appeal> earlier = appeals.ofPost(postId);
    if (earlier
        .filter(a -> actor.isMember(a.memberId()) && a.isSentWith(draft.key()))
        .isPresent()) {
      return earlier.get().id();
    }
    if (!AppealPolicy.mayAppeal(actor, target.post())) {
      throw new NotAllowed("appeal.not-allowed");
    }
    if (earlier.isPresent()) {
      throw new Conflict("appeal.once");
    }
    Appeal appeal = Appeal.ofPost(postId, actor.id(), draft, clock.instant());
    appeals.add(appeal);
    return appeal.id();
  }
}
