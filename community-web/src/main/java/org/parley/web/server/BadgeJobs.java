package org.parley.web.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parley.community.badge.BadgePump;
import org.parley.community.badge.BadgeRelay;
import org.parley.community.badge.BadgeSeedService;
import org.parley.community.member.Actor;

/**
 * Awards badges without an event while the community is deployed, on a thread of its own: a run
 * through a large community may take minutes.
 */
@ApplicationScoped
public class BadgeJobs {

  private static final Duration WORK = Duration.ofMillis(500);
  private static final Duration TIMED = Duration.ofMinutes(5);
  private static final Duration NIGHT = Duration.ofMinutes(10);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject BadgeSeedService definitions;
  @Inject BadgePump runs;
  @Inject BadgeRelay relay;

  private final AtomicBoolean seeded = new AtomicBoolean();
  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(new Job("badges", WORK, clock, this::work))
            .with(new Job("badges that time brings", TIMED, clock, relay::awardTimed))
            .with(new Job("badges by night", NIGHT, clock, relay::askNightly));
  }

  /** Definitions first, once for each start; when that fails it is tried again. */
  private void work() {
    if (!seeded.get()) {
      definitions.seed(Actor.operator());
      seeded.set(true);
    }
    runs.workOff();
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
