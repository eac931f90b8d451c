package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Looks at the levels of whoever may have another one by now, some members at a time. */
@ApplicationScoped
public class TrustPump {

  private static final int AT_ONCE = 200;
  private static final Duration LATELY = Duration.ofDays(2);

  @Inject Clock clock;
  @Inject TrustLevels levels;
  @Inject TrustRelay relay;

  /** Answers how many members have another level now. */
  public int reviewDue() {
    return review(clock.instant().minus(LATELY));
  }

  /** The same for everybody who was ever here, after an import. */
  public int reviewAll() {
    return review(Instant.EPOCH);
  }

  private int review(Instant since) {
    int changed = 0;
    List<Long> members = levels.toReview(0, since, AT_ONCE);
    while (!members.isEmpty()) {
      changed += relay.review(members);
      members = levels.toReview(members.get(members.size() - 1), since, AT_ONCE);
    }
    return changed;
  }
}
