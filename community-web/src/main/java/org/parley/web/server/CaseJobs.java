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
import org.parley.moderation.casesystem.CaseNewsRelay;
import org.parley.moderation.casesystem.CasePump;

/**
 * Speaks to case systems while the community is deployed. On threads of its own: other people's
 * slow servers hold up nothing here.
 */
@ApplicationScoped
public class CaseJobs {

  private static final Duration TELL = Duration.ofSeconds(1);
  private static final Duration READ = Duration.ofSeconds(10);
  private static final Duration FORGET = Duration.ofHours(6);
  private static final int THREADS = 3;

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject CasePump cases;
  @Inject CaseNewsRelay news;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, THREADS)
            .with(new Job("case systems told", TELL, clock, cases::tell))
            .with(new Job("case systems told as well", TELL, clock, cases::tell))
            .with(new Job("case systems read", READ, clock, cases::read))
            .with(new Job("old news of cases", FORGET, clock, news::forgetOld));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
