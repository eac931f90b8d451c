package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.SlaPromises;
import org.parley.moderation.sla.UnansweredQuestions;

/** How long a question may wait for its first answer, in the business time of its space. */
@ApplicationScoped
public class WaitedLong {

  @Inject UnansweredQuestions setting;
  @Inject UnansweredThreads questions;
  @Inject SlaPromises promises;

  /** By space, the moment before which it was asked; nothing when questions may wait for ever. */
  Map<Long, Instant> askedBefore(Instant now) {
    Map<Long, Instant> moments = new HashMap<>();
    Duration patience = Duration.ofMinutes(setting.minutes());
    if (!patience.isZero()) {
      promises
          .times(questions.spaces(), FollowUpReason.UNANSWERED)
          .forEach((space, time) -> moments.put(space, time.minus(now, patience)));
    }
    return moments;
  }
}
