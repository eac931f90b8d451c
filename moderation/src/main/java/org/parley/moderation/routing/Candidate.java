package org.parley.moderation.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * An agent who may be considered for one follow-up.
 *
 * @param isServing whether they serve its space, see its thread and did not write it
 * @param teams ids of the teams they belong to
 * @param work how much they have to do
 */
record Candidate(long memberId, boolean isServing, Skills skills, Set<Long> teams, Work work) {

  /** The longest without a new follow-up first; who never had one before all others. */
  static final Comparator<Candidate> LONGEST_IDLE =
      Comparator.comparing(
              (Candidate candidate) -> candidate.work.lastAssignedAt,
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Candidate::memberId);

  Candidate {
    teams = Set.copyOf(teams);
  }

  /**
   * What an agent has to do.
   *
   * @param isOffered whether new follow-ups are pushed to them now
   * @param held how many open follow-ups they own
   * @param capacity how many they can own
   * @param lastAssignedAt when they got the last one; null when they never had any
   */
  record Work(boolean isOffered, int held, int capacity, Instant lastAssignedAt) {

    boolean hasRoom() {
      return held < capacity;
    }
  }

  /** The first reason why this agent cannot get it; empty when they can. */
  Optional<Obstacle> obstacle(Demand demand) {
    if (!isServing) {
      return Optional.of(Obstacle.NOT_SERVING);
    } else if (demand.teamId() != null && !teams.contains(demand.teamId())) {
      return Optional.of(Obstacle.OTHER_TEAM);
    } else if (demand.passedBy() != null && demand.passedBy() == memberId) {
      return Optional.of(Obstacle.PASSED_IT_ON);
    } else if (!skills.cover(demand.needed())) {
      return Optional.of(Obstacle.UNSKILLED);
    } else if (!work.hasRoom()) {
      return Optional.of(Obstacle.FULL);
    }
    return Optional.empty();
  }
}
