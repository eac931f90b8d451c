package org.parley.moderation.routing;

import java.util.Set;

/**
 * A follow-up in a queue.
 *
 * @param arrival what rules look at
 * @param barrier who does not get it
 * @param place where it stands
 */
record Waiting(long id, Arrival arrival, Barrier barrier, Place place) {

  /**
   * Who does not get it whatever they can.
   *
   * @param isHidden whether only who keeps order may open the thread
   * @param authors who wrote what it is about, as far as they are agents
   */
  record Barrier(boolean isHidden, Set<Long> authors) {

    Barrier {
      authors = Set.copyOf(authors);
    }
  }

  /**
   * Where a follow-up stands.
   *
   * @param teamId in whose queue; null for everybody's
   * @param hasOverflowed whether it waited too long there
   * @param passedBy who gave it away last; null when nobody did
   */
  record Place(Long teamId, boolean hasOverflowed, Long passedBy) {}

  /** What it asks of whoever gets it, by the rules as they are now. */
  Demand demand(Route route) {
    return new Demand(
        place.hasOverflowed() ? route.eased() : route.needed(), place.teamId(), place.passedBy());
  }

  /** What two follow-ups have in common of which either both find an agent now, or neither does. */
  Object likeness(Route route) {
    return new Likeness(arrival.spaceId(), barrier, demand(route));
  }

  private record Likeness(long spaceId, Barrier barrier, Demand demand) {}
}
