package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.community.event.DomainEvents;
import org.parley.community.idea.IdeaDoor.OpenIdea;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.ThreadTitles;

/** Says how far ideas are: a product team's work. */
@ApplicationScoped
@Transactional
@TakesPart
public class IdeaStatusService {

  @Inject Clock clock;
  @Inject IdeaDoor door;
  @Inject IdeaSteps steps;
  @Inject ThreadTitles titles;
  @Inject DomainEvents events;

  /**
   * Gives an idea another status, or says something new of the one that it has. The votes for an
   * idea that is finished come back to who gave them.
   *
   * @throws NotAllowed unless the actor is of a product team or an administrator
   * @throws Invalid when there is no such thread to tell of what was shipped
   * @throws Conflict when there is no way from the one status to the other, or nothing would change
   */
  public void change(Actor actor, long threadId, NewStatus status) {
    OpenIdea idea = door.lock(actor, threadId);
    if (!IdeaPolicy.maySetStatus(actor)) {
      throw new NotAllowed("idea.status-not-allowed");
    }
    Long told = status.shippedThreadId();
    if (told != null && titles.of(actor, List.of(told)).isEmpty()) {
      throw new Invalid("link", "idea.link-unknown");
    }
    Instant now = clock.instant();
    steps.take(idea.idea(), status, actor.id(), now);
    events.publish(
        new IdeaStatusChanged(threadId, idea.postId(), status.status().name(), actor.id(), now));
  }
}
