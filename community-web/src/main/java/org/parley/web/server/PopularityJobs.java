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
import org.parley.community.popular.PopularityPump;

/** Counts who moves what, on a thread of its own: a year's chart may take a while. */
@ApplicationScoped
public class PopularityJobs {

  private static final Duration COUNT = Duration.ofSeconds(2);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject PopularityPump popularity;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool = new JobPool(threads, 1).with(new Job("popularity", COUNT, clock, popularity::run));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
