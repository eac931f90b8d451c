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
import org.parley.moderation.conversation.ExpiryPump;

/** Ends invitations to private conversations that nobody answers. */
@ApplicationScoped
public class ConversationJobs {

  private static final Duration EXPIRE = Duration.ofMinutes(10);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject ExpiryPump invitations;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(new Job("old invitations", EXPIRE, clock, invitations::expireDue));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
