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
import org.parley.moderation.sanction.SanctionPump;

/** Files and tells that decisions about members are over while the community is deployed. */
@ApplicationScoped
public class SanctionJobs {

  private static final Duration END = Duration.ofSeconds(30);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject SanctionPump sanctions;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(new Job("decisions about members", END, clock, sanctions::endDue));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
