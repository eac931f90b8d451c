package org.parley.moderation.sla;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is promised for some follow-ups. Of several that cover one the most specific counts, see
 * {@link SlaScope#weight}.
 *
 * @param version of what was read, to find out whether somebody else was quicker
 */
public record SlaPolicy(long id, long version, SlaScope scope, SlaTerms terms) {

  /** The policy that counts; empty when none covers it. */
  public static Optional<SlaPolicy> mostSpecific(
      Collection<SlaPolicy> policies, long spaceId, FollowUpReason reason, Priority priority) {
    return policies.stream()
        .filter(policy -> policy.scope.covers(spaceId, reason, priority))
        .max(Comparator.comparingInt(policy -> policy.scope.weight()));
  }
}
