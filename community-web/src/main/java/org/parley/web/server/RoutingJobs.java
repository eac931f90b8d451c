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
import org.parley.moderation.routing.RoutingPump;
import org.parley.moderation.routing.SilencePump;

/**
 * Gives follow-ups to agents. Most are given at once, as events tell of them; this sees to those
 * that have waited too long, and to rules that were changed meanwhile.
 */
@ApplicationScoped
public class RoutingJobs {

  private static final Duration ROUTE = Duration.ofSeconds(10);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject RoutingPump routing;
  @Inject SilencePump silence;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(new Job("silent agents", ROUTE, clock, silence::sendAway))
            .with(new Job("routing", ROUTE, clock, routing::routeDue));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
