package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.parley.moderation.casesystem.CaseHealth.Look;

/**
 * Reading a case system: each piece of news is taken in a transaction of its own, and the bookmark
 * moves when all are. A reading begins a while before the bookmark, because what was begun earlier
 * over there may have come to its end later.
 */
@ApplicationScoped
public class CaseNewsRelay {

  private static final Duration OVERLAP = Duration.ofMinutes(10);
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject Clock clock;
  @Inject CaseHealth health;
  @Inject CaseInbox inbox;
  @Inject CaseOutbox outbox;

  static Instant from(Look look) {
    return look.since().minus(OVERLAP);
  }

  @Transactional
  public Optional<Look> look() {
    return health.claimLook(clock.instant());
  }

  @Transactional
  public void take(Look look, CaseNews news) {
    inbox.take(look.account().connectionId(), look.name(), news.askedAt(look.at()));
  }

  @Transactional
  public void known(Look look, CaseReading reading) {
    if (reading.latest() != null) {
      health.bookmark(look.account().connectionId(), reading.latest());
    }
  }

  @Transactional
  public void failed(Look look, String error) {
    health.failed(look.account().connectionId(), error, clock.instant());
  }

  /** Forgets what was heard and told long ago. */
  @Transactional
  public int forgetOld() {
    Instant moment = clock.instant().minus(KEPT);
    return inbox.removeBefore(moment) + outbox.removeBefore(moment);
  }
}
