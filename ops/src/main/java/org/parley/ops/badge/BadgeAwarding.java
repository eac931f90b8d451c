package org.parley.ops.badge;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.parley.community.badge.BadgeRelay;
import org.parley.community.badge.BadgeRun;
import org.parley.community.badge.BadgeRuns;
import org.parley.community.badge.BadgeSeedService;
import org.parley.community.badge.BadgeService;
import org.parley.community.member.Actor;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.ingest.Progress;

/**
 * Asks for a run through badges and follows it to its end. This process works on it, and so does
 * the server when it runs: each takes the next badge.
 */
public final class BadgeAwarding {

  private static final Duration LOOK = Duration.ofMillis(100);

  private final CommunityServices services;
  private final Progress progress;

  public BadgeAwarding(CommunityServices services, Progress progress) {
    this.services = services;
    this.progress = progress;
  }

  /** Through all badges; the definitions of the files come first. */
  public BadgeRun ofAll() {
    services.call(BadgeSeedService.class, seeding -> seeding.seed(Actor.operator()));
    return run(null);
  }

  /** Through one. */
  public BadgeRun of(String key) {
    return run(key);
  }

  private BadgeRun run(String key) {
    long id =
        services.call(BadgeService.class, service -> service.awardToThePast(Actor.operator(), key));
    BadgeRun run = find(id);
    try (var step = progress.begin("Awarding badges", run.total())) {
      while (!run.isFinished()) {
        boolean worked = services.call(BadgeRelay.class, BadgeRelay::workOne);
        if (!worked) {
          // the server is at it
          LockSupport.parkNanos(LOOK.toNanos());
        }
        run = find(id);
        step.at(run.done(), run.total());
      }
    }
    return run;
  }

  private BadgeRun find(long id) {
    return services.call(BadgeRuns.class, runs -> runs.find(id)).orElseThrow();
  }
}
