package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.moderation.followup.Act;
import org.parley.moderation.followup.FollowUps;

/**
 * Routes one follow-up per transaction, in the name of the community. Any number of nodes may run
 * it at once.
 */
@ApplicationScoped
public class RoutingRelay {

  @Inject Clock clock;
  @Inject FollowUps followUps;
  @Inject FollowUpRoutes routes;
  @Inject Queueing queueing;
  @Inject Matching matching;

  /** Returns whether one had waited too long. */
  @Transactional
  public boolean overflowOne() {
    Act act = Act.ofSystem(clock.instant());
    Optional<Long> due = routes.claimOverflowing(act.at());
    due.flatMap(followUps::lock).ifPresent(followUp -> queueing.overflow(followUp, act));
    return due.isPresent();
  }

  /** Gives a waiting follow-up to whoever is idle for the longest time of those who can do it. */
  @Transactional
  public Push push(long followUpId) {
    routes.oneAtATime();
    if (!routes.claim(followUpId)) {
      return Push.GONE;
    }
    Optional<Candidate> best = matching.bestFor(followUpId);
    best.ifPresent(
        agent -> queueing.leave(followUpId, agent.memberId(), Act.ofSystem(clock.instant())));
    return best.isPresent() ? Push.GIVEN : Push.NOBODY;
  }
}
