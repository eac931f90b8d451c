package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.parley.community.live.Signal;
import org.parley.community.live.Signals;

/**
 * Wakes the open lists of follow-ups when one comes or goes. The hint arrives when the transaction
 * commits, and holds nothing: whoever hears it counts what their own reader may see.
 */
@ApplicationScoped
public class FollowUpSignals {

  /** What changes which list a follow-up stands in. */
  private static final Set<String> MOVES =
      Set.of("ASSIGNED", "RELEASED", "REOPENED", "DONE", "TEAM", "OVERFLOWED");

  @Inject Signals signals;

  void opened(@Observes FollowUpOpened event) {
    signals.send(Signal.work());
  }

  void changed(@Observes FollowUpChanged event) {
    if (MOVES.contains(event.deed())) {
      signals.send(Signal.work());
    }
  }
}
