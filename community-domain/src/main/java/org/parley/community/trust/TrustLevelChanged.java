package org.parley.community.trust;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * A member has another trust level now.
 *
 * @param before the number of the level until then, 0 to 4
 * @param after the number of the level now
 */
public record TrustLevelChanged(long memberId, int before, int after, Instant at)
    implements DomainEvent {}
