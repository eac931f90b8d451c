package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.event.DomainEvents;
import org.parley.community.idea.IdeaDoor.OpenIdea;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;

/** Gives members' few votes to ideas, and takes them back. */
@ApplicationScoped
@Transactional
@TakesPart
public class IdeaVoteService {

  @Inject Clock clock;
  @Inject IdeaDoor door;
  @Inject IdeaBallots ballots;
  @Inject DomainEvents events;

  /**
   * Supports an idea; who supports it already does so still.
   *
   * @throws NotAllowed when the actor is no member
   * @throws Conflict when the idea is finished, or all of the actor's votes are spent
   */
  public void support(Actor actor, long threadId) {
    OpenIdea idea = open(actor, threadId);
    if (ballots.cast(actor.id(), idea, clock.instant())) {
      tell(actor, idea, true);
    }
  }

  /**
   * Supports an idea no longer; the vote comes back.
   *
   * @throws Conflict when the idea is finished: who wanted it then is part of its history
   */
  public void withdraw(Actor actor, long threadId) {
    OpenIdea idea = open(actor, threadId);
    if (ballots.takeBack(actor.id(), idea)) {
      tell(actor, idea, false);
    }
  }

  private OpenIdea open(Actor actor, long threadId) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    OpenIdea idea = door.lock(actor, threadId);
    if (!IdeaPolicy.maySupport(actor, idea.idea().status())) {
      throw new Conflict("idea.finished");
    }
    return idea;
  }

  private void tell(Actor actor, OpenIdea idea, boolean isSupported) {
    events.publish(
        new IdeaSupported(
            idea.idea().threadId(), idea.postId(), actor.id(), isSupported, clock.instant()));
  }
}
