package org.parley.community.expertise.score;

import java.util.Map;

/**
 * Those who endorse one member.
 *
 * @param standing how far each one's word counts, from 0 to 1; who is missing has no standing
 * @param returned how often the member has endorsed those of them with whom it is mutual, see
 *     {@link Exchange}
 */
public record Endorsers(Map<Long, Double> standing, Map<Long, Integer> returned) {

  double standingOf(long memberId) {
    return standing.getOrDefault(memberId, 0.0);
  }

  int returnedTo(long memberId) {
    return returned.getOrDefault(memberId, 0);
  }
}
