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
import org.parley.community.blog.ArticlePump;

/** Publishes scheduled articles, well within the minute for which they were scheduled. */
@ApplicationScoped
public class BlogJobs {

  private static final Duration PUBLISH = Duration.ofSeconds(10);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject ArticlePump articles;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(new Job("scheduled articles", PUBLISH, clock, articles::publishDue));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
