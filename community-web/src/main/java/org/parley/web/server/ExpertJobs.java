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
import org.parley.community.asking.AskPump;
import org.parley.community.checking.DrawRelay;

/** Draws answers to be checked, and asks experts where that is switched on. */
@ApplicationScoped
public class ExpertJobs {

  private static final Duration ASK = Duration.ofMinutes(1);
  private static final Duration DRAW = Duration.ofMinutes(10);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject AskPump asking;
  @Inject DrawRelay draws;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(new Job("asking experts", ASK, clock, asking::askDue))
            .with(new Job("drawing checks", DRAW, clock, draws::drawToday));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
