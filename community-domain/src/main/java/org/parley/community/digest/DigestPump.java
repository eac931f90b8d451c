package org.parley.community.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes whatever digests are due. One that cannot be written never holds the others up. */
@ApplicationScoped
public class DigestPump {

  private static final Logger LOG = Logger.getLogger(DigestPump.class.getName());
  // a bound, so that one call ends; the rest comes with the next
  private static final int ROUNDS = 50;

  @Inject Clock clock;
  @Inject Digests digests;
  @Inject DigestRelay relay;

  public void composeDue() {
    for (int round = 0; round < ROUNDS; round++) {
      List<DigestDue> due = digests.due(clock.instant());
      int failed = 0;
      for (DigestDue one : due) {
        failed += compose(one) ? 0 : 1;
      }
      if (due.size() == failed) {
        return;
      }
    }
  }

  private boolean compose(DigestDue due) {
    try {
      relay.compose(due);
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The digest of member " + due.memberId() + " failed", e);
      return false;
    }
  }
}
