package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds out what a follow-up asks for now, and who can give it. */
@ApplicationScoped
public class Matching {

  @Inject WaitingLine line;
  @Inject RuleBooks rules;
  @Inject Candidates candidates;

  /** Whoever gets it next; empty when nobody can. The candidates stay locked. */
  Optional<Candidate> bestFor(long followUpId) {
    return demand(followUpId)
        .flatMap(demand -> Routing.choose(demand, candidates.lockedFor(followUpId)));
  }

  /** Whether it is for this agent, who takes it of their own accord. */
  boolean suits(long memberId, long followUpId) {
    return demand(followUpId)
        .filter(demand -> obstacle(memberId, followUpId, demand).isEmpty())
        .isPresent();
  }

  /** Why a colleague cannot hand it to this agent; empty when they can. */
  Optional<Obstacle> obstacleByHand(long memberId, long followUpId) {
    return obstacle(memberId, followUpId, Demand.byHand(needed(followUpId)));
  }

  /** The skills that whoever works on it must have. */
  Skills needed(long followUpId) {
    return demand(followUpId).map(Demand::needed).orElse(Skills.NONE);
  }

  /** What the rules make of it. */
  Route route(long followUpId) {
    return line.find(followUpId)
        .map(waiting -> rules.now().routeFor(waiting.arrival()))
        .orElse(Route.NOTHING);
  }

  private Optional<Demand> demand(long followUpId) {
    return line.find(followUpId)
        .map(waiting -> waiting.demand(rules.now().routeFor(waiting.arrival())));
  }

  private Optional<Obstacle> obstacle(long memberId, long followUpId, Demand demand) {
    return candidates
        .find(memberId, followUpId)
        .map(candidate -> candidate.obstacle(demand))
        .orElse(Optional.of(Obstacle.NOT_SERVING));
  }
}
