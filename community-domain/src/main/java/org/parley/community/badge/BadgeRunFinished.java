package org.parley.community.badge;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Badges were awarded to the past.
 *
 * @param kind the name of the {@link RunKind}
 */
public record BadgeRunFinished(long runId, String kind, Instant at) implements DomainEvent {}
