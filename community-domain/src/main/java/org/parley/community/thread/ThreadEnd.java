package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/**
 * Closes and reopens threads for features that let their authors do so, in the caller's
 * transaction. Whether the actor may is the calling service's to ask; that they see the thread, and
 * that what staff closed stays closed, is asked here.
 */
@ApplicationScoped
public class ThreadEnd {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject DomainEvents events;

  /**
   * Takes no more replies from now on.
   *
   * @throws NotFound when the actor sees no such thread
   * @throws Conflict when it is closed already
   */
  public void close(Actor actor, long threadId, CloseReason reason) {
    Instant now = clock.instant();
    visible.lock(actor, threadId).close(Closing.because(reason), actor.id(), now);
    events.publish(new ThreadClosed(threadId, actor.id(), reason.word(), now));
  }

  /**
   * Takes replies again.
   *
   * @throws NotAllowed when staff closed it, and the actor puts no threads in order
   * @throws Conflict when it is open already
   */
  public void reopen(Actor actor, long threadId) {
    ForumThread thread = visible.lock(actor, threadId);
    boolean isOwnDeed = actor.isMember(thread.closed().by());
    if (thread.isClosed() && !isOwnDeed && !PostPolicy.mayTidy(actor)) {
      throw new NotAllowed("thread.closed-by-staff");
    }
    thread.reopen();
    events.publish(new ThreadReopened(threadId, actor.id(), clock.instant()));
  }
}
