package org.parley.moderation.routing;

import java.util.Collection;
import java.util.Optional;

/**
 * The decision: among those who are offered new work and can do it, whoever has been without a new
 * follow-up for the longest time.
 */
final class Routing {

  private Routing() {}

  /** Who gets it; empty when it must wait. */
  static Optional<Candidate> choose(Demand demand, Collection<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.work().isOffered())
        .filter(candidate -> candidate.obstacle(demand).isEmpty())
        .min(Candidate.LONGEST_IDLE);
  }
}
