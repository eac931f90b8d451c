package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.reputation.LedgerPump;
import org.parley.community.reputation.VotingPump;
import org.parley.community.trust.TrustPump;

/**
 * What looks over reputation and trust while the community is deployed: fills the ledger of an
 * older community once, searches for unmeant votes once a day, and reviews levels. On a thread of
 * its own: no other job waits for it.
 */
@ApplicationScoped
public class ReputationJobs implements BackgroundWork {

  private static final Duration FILL = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMinutes(20);

  @Inject LedgerPump ledger;
  @Inject VotingPump votes;
  @Inject TrustPump trust;

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task("reputation", FILL, ledger::fillOnce),
        new Task("unmeant votes", LOOK, votes::searchDaily),
        new Task("trust levels", LOOK, trust::reviewDue));
  }
}
