package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.PostState;
import org.parley.moderation.followup.FollowUpHistory.Hand;
import org.parley.moderation.followup.FollowUpHistory.Step;

/**
 * The door to every follow-up that is changed: services get it through here, locked, and only when
 * it is any business of the actor's. Of two who act on the same state the second one is told who
 * was first; who repeats their own act is not.
 */
@ApplicationScoped
public class FollowUpDoor {

  @Inject FollowUps followUps;
  @Inject FollowUpThreads threads;
  @Inject AgentSpaces served;
  @Inject FollowUpHistory history;

  /** The follow-up, whatever state it is in. */
  public FollowUp open(Actor actor, long id) {
    FollowUpPolicy.requireMember(actor);
    FollowUp followUp = followUps.lock(id).orElseThrow(() -> new NotFound("follow-up.not-found"));
    ThreadFacts thread = threads.find(followUp.threadId()).orElseThrow();
    if (!served.servedBy(actor).serves(thread.spaceId())) {
      throw new NotFound("follow-up.not-found");
    }
    return followUp;
  }

  /**
   * The follow-up for one act; empty when the actor has just done the same.
   *
   * @throws Conflict when somebody else was quicker
   */
  Optional<FollowUp> open(Actor actor, Seen seen, Step step) {
    FollowUp followUp = open(actor, seen.id());
    Optional<Hand> last = history.last(seen.id());
    if (last.filter(hand -> hand.did(actor.id(), step)).isPresent()) {
      return Optional.empty();
    }
    requireUnchanged(actor, followUp, seen);
    return Optional.of(followUp);
  }

  /**
   * Refuses an act on what is not as the actor saw it. What they did last themselves, they know of:
   * who answers the customer and then finishes has seen that it was answered.
   *
   * @throws Conflict when somebody else was quicker; names them
   */
  public void requireUnchanged(Actor actor, FollowUp followUp, Seen seen) {
    if (seen.version() == null || seen.version() == followUp.version()) {
      return;
    }
    Optional<Hand> last = history.last(seen.id());
    if (last.filter(hand -> actor.isMember(hand.actorId())).isEmpty()) {
      throw last.filter(hand -> !hand.displayName().isEmpty())
          .map(hand -> new Conflict("follow-up.changed", hand.displayName()))
          .orElseGet(() -> new Conflict("follow-up.changed-by-itself"));
    }
  }

  /** A thread for which the actor may open a follow-up. */
  ThreadFacts thread(Actor actor, long threadId) {
    FollowUpPolicy.requireMember(actor);
    return threads
        .find(threadId)
        .filter(thread -> served.servedBy(actor).serves(thread.spaceId()))
        .filter(
            thread ->
                thread.state() == PostState.PUBLISHED
                    || actor.keepsOrder()
                    || actor.isMember(thread.authorId()))
        .orElseThrow(() -> new NotFound("thread.not-found"));
  }
}
