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
import org.parley.community.member.Actor;
import org.parley.moderation.screening.own.OwnModelService;

/**
 * Has the community's own model of spam learn from new decisions, and forget posts that are gone,
 * while the community is deployed. On a thread of its own: nothing waits for it.
 */
@ApplicationScoped
public class ScreeningJobs {

  private static final Duration LEARN = Duration.ofHours(1);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject OwnModelService models;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(
                new Job("own spam model", LEARN, clock, () -> models.learnIfNew(Actor.operator())));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
