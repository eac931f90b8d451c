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
import org.parley.community.poll.PollPump;

/** Tells of polls that have closed while the community is deployed. */
@ApplicationScoped
public class PollJobs {

  private static final Duration TELL = Duration.ofSeconds(5);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject PollPump polls;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool = new JobPool(threads, 1).with(new Job("closed polls", TELL, clock, polls::tellOfClosed));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
