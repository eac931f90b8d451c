package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells of one clock per transaction that it is about to be late, or is. Any number of nodes may
 * run it at once: each alarm is told once, whichever node comes first.
 */
@ApplicationScoped
public class SlaAlarmRelay {

  @Inject Clock clock;
  @Inject FollowUps followUps;
  @Inject FollowUpDesk desk;

  /** Returns whether there was one. */
  @Transactional
  public boolean ringOne() {
    Instant now = clock.instant();
    Optional<FollowUp> due = followUps.claimAlarm(now);
    due.ifPresent(followUp -> desk.ring(followUp, Act.ofSystem(now)));
    return due.isPresent();
  }
}
