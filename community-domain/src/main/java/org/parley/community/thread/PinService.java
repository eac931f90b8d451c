package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Lets threads stand first in lists, and ends that. */
@ApplicationScoped
@Transactional
@TakesPart
public class PinService {

  @Inject Clock clock;
  @Inject TidyThreads tidy;
  @Inject ThreadNotices notices;
  @Inject DomainEvents events;

  /**
   * Pins a thread; one that is pinned gets the new scope and end.
   *
   * @throws NotAllowed unless the actor moderates or is an agent
   * @throws Invalid when the end has come already
   * @throws Conflict when the thread is not there for readers
   */
  public void pin(Actor actor, long threadId, Pin pin) {
    ForumThread thread = tidy.lock(actor, threadId);
    Instant now = clock.instant();
    if (pin.until() != null && !pin.until().isAfter(now)) {
      throw new Invalid("until", "pin.until-past");
    }
    if (thread.state() != PostState.PUBLISHED) {
      throw new Conflict("thread.gone");
    }
    thread.pin(pin, actor.id(), now);
    notices.add(Notice.of(NoticeKind.PINNED, threadId, actor.id(), now, ""));
    events.publish(new ThreadPinned(threadId, pin.scope().word(), pin.until(), actor.id(), now));
  }

  /**
   * Ends a pin.
   *
   * @throws NotAllowed unless the actor moderates or is an agent
   * @throws Conflict when it is not pinned
   */
  public void unpin(Actor actor, long threadId) {
    ForumThread thread = tidy.lock(actor, threadId);
    Instant now = clock.instant();
    thread.unpin();
    notices.add(Notice.of(NoticeKind.UNPINNED, threadId, actor.id(), now, ""));
    events.publish(new ThreadUnpinned(threadId, actor.id(), now));
  }
}
