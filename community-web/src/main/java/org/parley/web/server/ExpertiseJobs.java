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
import org.parley.community.expertise.ExpertisePump;

/**
 * Keeps the rankings of experts in step while the community is deployed, on a thread of its own:
 * after an import there is much to reckon, and no other job waits for it.
 */
@ApplicationScoped
public class ExpertiseJobs {

  private static final Duration RECKON = Duration.ofSeconds(15);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject ExpertisePump expertise;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool = new JobPool(threads, 1).with(new Job("expertise", RECKON, clock, expertise::reckonDue));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
