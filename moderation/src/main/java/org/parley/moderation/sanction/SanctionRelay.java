package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Files and tells that the time of a decision is over, each once, whichever node comes first. That
 * the member is free again does not depend on it.
 */
@ApplicationScoped
public class SanctionRelay {

  @Inject Clock clock;
  @Inject Sanctions sanctions;
  @Inject SanctionCabinet cabinet;

  /** Returns whether there was one. */
  @Transactional
  public boolean endOne() {
    Instant now = clock.instant();
    Optional<Sanction> over = sanctions.lockOver(now);
    over.filter(sanction -> sanction.state() == SanctionState.ACTIVE)
        .ifPresent(sanction -> cabinet.end(sanction, now));
    return over.isPresent();
  }
}
