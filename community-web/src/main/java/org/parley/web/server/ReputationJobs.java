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
import org.parley.community.reputation.LedgerPump;
import org.parley.community.reputation.VotingPump;
import org.parley.community.trust.TrustPump;

/**
 * What looks over reputation and trust while the community is deployed: fills the ledger of an
 * older community once, searches for unmeant votes once a day, and reviews levels. On a thread of
 * its own: no other job waits for it.
 */
@ApplicationScoped
public class ReputationJobs {

  private static final Duration FILL = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMinutes(20);

  @Resource ManagedThreadFactory threads;
  @Inject Clock clock;
  @Inject LedgerPump ledger;
  @Inject VotingPump votes;
  @Inject TrustPump trust;

  private JobPool pool;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    pool =
        new JobPool(threads, 1)
            .with(new Job("reputation", FILL, clock, ledger::fillOnce))
            .with(new Job("unmeant votes", LOOK, clock, votes::searchDaily))
            .with(new Job("trust levels", LOOK, clock, trust::reviewDue));
  }

  @PreDestroy
  void stop() {
    if (pool != null) {
      pool.stop();
    }
  }
}
