package org.parley.moderation.routing;

import java.util.Set;
import org.parley.moderation.sla.FollowUpReason;

/**
 * What rules look at in a follow-up.
 *
 * @param tags names of the thread's tags
 * @param language such as {@code de}; null when nobody knows it
 * @param sentiment the lower, the unhappier; null when nobody knows it
 */
record Arrival(
    long spaceId, Set<String> tags, String language, Double sentiment, FollowUpReason reason) {

  Arrival {
    tags = Set.copyOf(tags);
  }
}
