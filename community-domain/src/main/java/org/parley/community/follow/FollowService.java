package org.parley.community.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Follows threads, tags, spaces and members, leaves them again, and mutes threads. */
@ApplicationScoped
@Transactional
public class FollowService {

  @Inject Clock clock;
  @Inject FollowTargets targets;
  @Inject Follows follows;
  @Inject ThreadSilences silences;
  @Inject DomainEvents events;

  /**
   * Follows from now on; following a muted thread ends its silence.
   *
   * @throws NotFound when there is no such thing or the actor may not see it
   * @throws Invalid when it is the actor
   */
  public void follow(Actor actor, FollowTarget target, long id) {
    requireMember(actor);
    targets.require(actor, target, id);
    if (target == FollowTarget.MEMBER && actor.isMember(id)) {
      throw new Invalid("id", "follow.oneself");
    }
    if (target == FollowTarget.THREAD) {
      silences.comeBack(actor.id(), id);
      silences.unmute(actor.id(), id);
    }
    follows.add(actor.id(), target, id);
  }

  /**
   * Follows no longer. A thread that was left by hand is not followed again by taking part in it.
   * Leaving needs no right to see: who lost access to a space can still leave it.
   */
  public void unfollow(Actor actor, FollowTarget target, long id) {
    requireMember(actor);
    follows.remove(actor.id(), target, id);
    if (target == FollowTarget.THREAD) {
      silences.leave(actor.id(), id);
    }
  }

  /**
   * Wants to hear nothing more of a thread, by any channel.
   *
   * @throws NotFound when there is no such thread or the actor may not see it
   */
  public void mute(Actor actor, long threadId) {
    requireMember(actor);
    targets.require(actor, FollowTarget.THREAD, threadId);
    silences.mute(actor.id(), threadId);
    events.publish(new ThreadMuted(threadId, actor.id(), clock.instant()));
  }

  /** Hears of a thread again, as before it was muted. */
  public void unmute(Actor actor, long threadId) {
    requireMember(actor);
    silences.unmute(actor.id(), threadId);
  }

  private static void requireMember(Actor actor) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
  }
}
