package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parley.community.event.DomainEvents;

/**
 * Awards badges without an event: to the past, one definition in a transaction, and for what comes
 * with time. Any number of nodes may run it at once.
 */
@ApplicationScoped
public class BadgeRelay {

  private static final int SMALL_HOURS = 5;
  private static final Duration A_DAY = Duration.ofHours(20);
  private static final Duration TWO_DAYS = Duration.ofHours(44);

  @Inject Clock clock;
  @Inject BadgeRuns runs;
  @Inject Badges badges;
  @Inject AwardDesk desk;
  @Inject DomainEvents events;

  /**
   * Looks at the next definition of a run.
   *
   * @return whether there was a run that nobody else is at
   */
  @Transactional
  public boolean workOne() {
    Optional<BadgeRuns.Step> next = runs.claim();
    next.ifPresent(this::work);
    return next.isPresent();
  }

  private void work(BadgeRuns.Step step) {
    Instant now = clock.instant();
    Optional<Badge> badge = next(step);
    if (badge.isPresent()) {
      List<AwardChange> changes = desk.lookBack(badge.get(), step.runId(), now);
      runs.advance(step, badge.get().id(), changes);
    } else {
      runs.finish(step, now);
      events.publish(new BadgeRunFinished(step.runId(), step.kind().name(), now));
    }
  }

  private Optional<Badge> next(BadgeRuns.Step step) {
    if (step.badgeId() == null) {
      return badges.nextAwarding(step.afterBadge());
    }
    return badges
        .find((long) step.badgeId())
        .filter(badge -> badge.isAwarding() && badge.id() > step.afterBadge());
  }

  /** Awards what views, years and standing have brought about since the last time. */
  @Transactional
  public void awardTimed() {
    List<Badge> timed = badges.awarding().stream().filter(badge -> badge.rule().isTimed()).toList();
    desk.lookAtAll(timed, clock.instant());
  }

  /** Asks for a run through everything, in the small hours; later if nobody was up then. */
  @Transactional
  public void askNightly() {
    Instant now = clock.instant();
    Duration since = now.atOffset(ZoneOffset.UTC).getHour() < SMALL_HOURS ? A_DAY : TWO_DAYS;
    badges.queue();
    if (runs.isNoneSince(now.minus(since))) {
      runs.ask(RunKind.NIGHTLY, null, null, now);
    }
  }
}
