package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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
public class BadgeJobs implements BackgroundWork {

  private static final Duration WORK = Duration.ofMillis(500);
  private static final Duration TIMED = Duration.ofMinutes(5);
  private static final Duration NIGHT = Duration.ofMinutes(10);

  @Inject BadgeSeedService definitions;
  @Inject BadgePump runs;
  @Inject BadgeRelay relay;

  private final AtomicBoolean seeded = new AtomicBoolean();

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task("badges", WORK, this::work),
        new Task("badges that time brings", TIMED, relay::awardTimed),
        new Task("badges by night", NIGHT, relay::askNightly));
  }

  /** Definitions first, once for each start; when that fails it is tried again. */
  private void work() {
    if (!seeded.get()) {
      definitions.seed(Actor.operator());
      seeded.set(true);
    }
    runs.workOff();
  }
}
