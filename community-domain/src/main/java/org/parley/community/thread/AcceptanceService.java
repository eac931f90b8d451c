package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Says which answer helped, and which one is the company's own. At most one of each per thread. */
@ApplicationScoped
@Transactional
@TakesPart
public class AcceptanceService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject DomainEvents events;

  /**
   * Accepts an answer instead of whichever was accepted before.
   *
   * @throws Invalid when the post is not an answer of this thread
   * @throws NotAllowed unless the actor asked the question or is staff
   */
  public void accept(Actor actor, long threadId, long answerId) {
    VisibleThreads.PostInThread answer = answerOf(actor, threadId, answerId);
    if (!PostPolicy.mayAccept(actor, answer.facts())) {
      throw new NotAllowed("answer.accept-not-allowed");
    }
    if (answer.post().id().equals(answer.thread().acceptedPostId())) {
      return;
    }
    answer.thread().accept(answer.post());
    events.publish(new AnswerAccepted(threadId, answerId, actor.id(), clock.instant()));
  }

  public void withdraw(Actor actor, long threadId) {
    ForumThread thread = visible.lock(actor, threadId);
    if (!actor.isMember(thread.authorId()) && !actor.isStaff()) {
      throw new NotAllowed("answer.accept-not-allowed");
    }
    Long accepted = thread.acceptedPostId();
    if (accepted != null) {
      thread.withdrawAcceptance();
      events.publish(new AcceptanceWithdrawn(threadId, accepted, actor.id(), clock.instant()));
    }
  }

  /**
   * Declares an answer the company's own, instead of whichever was before.
   *
   * @throws NotAllowed unless the actor is an agent
   */
  public void makeOfficial(Actor actor, long threadId, long answerId) {
    VisibleThreads.PostInThread answer = answerOf(actor, threadId, answerId);
    if (!PostPolicy.mayMakeOfficial(actor, answer.facts())) {
      throw new NotAllowed("answer.official-not-allowed");
    }
    if (answer.post().id().equals(answer.thread().officialPostId())) {
      return;
    }
    answer.thread().makeOfficial(answer.post());
    events.publish(new AnswerMadeOfficial(threadId, answerId, actor.id(), clock.instant()));
  }

  public void withdrawOfficial(Actor actor, long threadId) {
    ForumThread thread = visible.lock(actor, threadId);
    Long official = thread.officialPostId();
    if (official == null) {
      return;
    }
    if (!PostPolicy.mayMakeOfficial(actor, answerOf(actor, threadId, official).facts())) {
      throw new NotAllowed("answer.official-not-allowed");
    }
    thread.withdrawOfficial();
    events.publish(new OfficialAnswerWithdrawn(threadId, official, actor.id(), clock.instant()));
  }

  private VisibleThreads.PostInThread answerOf(Actor actor, long threadId, long answerId) {
    VisibleThreads.PostInThread answer = visible.lockPost(actor, answerId);
    if (answer.post().threadId() != threadId || answer.post().kind() != PostKind.ANSWER) {
      throw new Invalid("answerId", "answer.not-of-thread");
    }
    return answer;
  }
}
