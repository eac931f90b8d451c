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
import org.parley.community.bulk.BulkPump;

/**
 * Works through bulk actions while the community is deployed, on a thread of its own: hundreds of
 * threads may take a minute, and no other job waits for them.
 */
@ApplicationScoped
public class BulkJobs {

  private static final Duration WORK = Duration.ofMillis(500);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject BulkPump bulk;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool = new JobPool(threads, 1).with(new Job("bulk actions", WORK, clock, bulk::workOff));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
