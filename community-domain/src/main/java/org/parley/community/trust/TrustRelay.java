package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.TrustLevel;

/** Gives members the levels that their deeds make due, and takes back what is due no longer. */
@ApplicationScoped
@Transactional
public class TrustRelay {

  @Inject Clock clock;
  @Inject Standings standings;
  @Inject TrustLevels levels;
  @Inject DomainEvents events;

  /** Looks at these members; answers how many of them have another level now. */
  public int review(Collection<Long> memberIds) {
    Instant now = clock.instant();
    int changed = 0;
    for (Standing standing : standings.of(memberIds)) {
      TrustLevel due = standing.due(now);
      if (due != standing.level() && change(standing, due, now)) {
        changed++;
      }
    }
    return changed;
  }

  private boolean change(Standing standing, TrustLevel due, Instant now) {
    boolean isChanged = levels.change(standing.memberId(), standing.level(), due, now);
    if (isChanged) {
      events.publish(
          new TrustLevelChanged(standing.memberId(), standing.level().number(), due.number(), now));
    }
    return isChanged;
  }
}
