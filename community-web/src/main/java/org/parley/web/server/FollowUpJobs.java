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
import org.parley.moderation.checkin.CheckInPump;
import org.parley.moderation.followup.FollowUpPump;

/** Opens follow-ups that time brings, and tells of late ones, while the community is deployed. */
@ApplicationScoped
public class FollowUpJobs {

  private static final Duration RING = Duration.ofSeconds(5);
  private static final Duration OPEN = Duration.ofSeconds(30);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject FollowUpPump followUps;
  @Inject CheckInPump checkIns;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(new Job("late follow-ups", RING, clock, followUps::ring))
            .with(new Job("unread spaces", RING, clock, checkIns::ring))
            .with(new Job("follow-ups of waiting questions", OPEN, clock, followUps::open));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
