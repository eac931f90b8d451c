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
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.parley.community.webhook.WebhookPump;

/**
 * What tells other programs while the community is deployed. On threads of its own, of which there
 * are as many as there is to tell: other people's slow servers hold up nothing here.
 */
@ApplicationScoped
public class WebhookJobs {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final int WORKERS = 32;
  private static final Duration IDLE = Duration.ofSeconds(30);

  @Resource ManagedThreadFactory threads;

  @Inject Clock clock;
  @Inject WebhookPump webhooks;

  private JobPool pool;
  private ThreadPoolExecutor workers;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    workers =
        new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            threads);
    workers.allowCoreThreadTimeOut(true);
    pool =
        new JobPool(threads, 1)
            .with(new Job("webhooks", LOOK, clock, () -> webhooks.deliverDue(workers)));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
      workers.shutdownNow();
    }
  }
}
