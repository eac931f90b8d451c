package org.parley.community.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;

/**
 * Lets the other readers of a thread know that somebody is writing there. Nothing is kept of it.
 */
@ApplicationScoped
public class WritingService {

  @Inject Visibilities visibilities;
  @Inject ThreadPulses pulses;
  @Inject Signals signals;

  /**
   * Says that the actor is writing in the thread at this moment.
   *
   * @throws NotAllowed when the actor is not signed in
   * @throws NotFound when there is no such thread or the actor may not see it
   * @throws Conflict when nobody may write there
   */
  public void tell(Actor actor, long threadId) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    ThreadPulse thread =
        pulses
            .read(visibilities.of(actor), threadId, PostsAsked.none())
            .orElseThrow(() -> new NotFound("thread.not-found"));
    if (thread.isClosed()) {
      throw new Conflict("thread.closed");
    }
    if (!thread.isPublished()) {
      throw new Conflict("thread.gone");
    }
    signals.send(Signal.writing(threadId, actor.id()));
  }
}
