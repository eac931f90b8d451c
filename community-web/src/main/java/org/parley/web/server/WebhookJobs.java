package org.parley.web.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.parley.community.webhook.WebhookPump;

/**
 * What tells other programs while the community is deployed. On threads of its own, of which there
 * are as many as there is to tell: other people's slow servers hold up nothing here.
 */
@ApplicationScoped
public class WebhookJobs implements BackgroundWork {

  private static final Duration LOOK = Duration.ofMillis(500);
  private static final int WORKERS = 32;
  private static final Duration IDLE = Duration.ofSeconds(30);

  @Resource ManagedThreadFactory threads;

  @Inject WebhookPump webhooks;

  private ThreadPoolExecutor workers;

  @Override
  public List<Task> tasks() {
    workers =
        new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            threads);
    workers.allowCoreThreadTimeOut(true);
    return List.of(new Task("webhooks", LOOK, () -> webhooks.deliverDue(workers)));
  }

  @PreDestroy
  void stop() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
