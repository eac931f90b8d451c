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
import org.parley.moderation.verification.VerificationPump;

/** Ends verifications of answers after their last day while the community is deployed. */
@ApplicationScoped
public class VerificationJobs {

  private static final Duration EXPIRE = Duration.ofSeconds(30);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject VerificationPump verifications;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(new Job("expired verifications", EXPIRE, clock, verifications::expireDue));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
