package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.thread.VisibleThreads.PostInThread;

/**
 * Brings posts back to how they stood, as if an act had not been. No service: whether that may be
 * is asked by who takes acts back, in whose transaction it happens.
 */
@ApplicationScoped
public class PostStandings {

  @Inject Clock clock;
  @Inject PostStates states;
  @Inject DomainEvents events;

  /**
   * Restores state and honours; an honour that another answer has got meanwhile stays there.
   *
   * @return when, which is also the moment of the event that tells of it
   */
  public Instant restore(Actor actor, PostInThread target, PostStanding former) {
    Post post = target.post();
    String before = post.state().name();
    Instant now = clock.instant();
    states.bring(target, former);
    events.publish(
        switch (former.state()) {
          case PUBLISHED ->
              new PostRestored(target.thread().id(), post.id(), actor.id(), before, now);
          case HIDDEN -> new PostHidden(target.thread().id(), post.id(), actor.id(), now);
          case DELETED -> new PostDeleted(target.thread().id(), post.id(), actor.id(), before, now);
        });
    return now;
  }
}
