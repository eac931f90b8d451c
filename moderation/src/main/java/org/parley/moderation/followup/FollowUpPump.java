package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/** Opens all follow-ups that time brings, and tells of all clocks that are late or nearly so. */
@ApplicationScoped
public class FollowUpPump {

  // a bound, so that one call ends even while there is always more
  private static final int AT_MOST = 1_000;

  @Inject SlaAlarmRelay alarms;
  @Inject UnansweredRelay unanswered;
  @Inject CheckRelay checks;

  /** Returns how many alarms there were. */
  public int ring() {
    return all(alarms::ringOne);
  }

  /** Returns for how many questions and drawn answers a follow-up was opened or joined. */
  public int open() {
    return all(unanswered::openOne) + all(checks::openOne);
  }

  private static int all(BooleanSupplier one) {
    int done = 0;
    while (done < AT_MOST && one.getAsBoolean()) {
      done++;
    }
    return done;
  }
}
