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
import org.parley.search.indexing.IndexUpdates;
import org.parley.search.rebuild.RebuildJob;

/**
 * What keeps the search index up to date while the community is deployed. On threads of its own: a
 * rebuild may take minutes, and neither updates nor any other job wait for it.
 */
@ApplicationScoped
public class SearchJobs {

  private static final Duration UPDATE = Duration.ofMillis(300);
  private static final Duration REBUILD = Duration.ofSeconds(1);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject IndexUpdates updates;
  @Inject RebuildJob rebuilds;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 2)
            .with(new Job("search updates", UPDATE, clock, updates::apply))
            .with(new Job("search rebuilds", REBUILD, clock, rebuilds::runRequested));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
