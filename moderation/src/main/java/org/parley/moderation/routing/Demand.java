package org.parley.moderation.routing;

/**
 * What a follow-up that waits asks of whoever gets it.
 *
 * @param teamId they must belong to this team; null when anybody will do
 * @param passedBy who gave it away last and is not to get it right back; null when nobody did
 */
record Demand(Skills needed, Long teamId, Long passedBy) {

  /** For one whom a colleague names: their skills count, not their team. */
  static Demand byHand(Skills needed) {
    return new Demand(needed, null, null);
  }
}
