package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.SlaPromises;
import org.parley.moderation.sla.UnansweredQuestions;

/**
 * Makes a question somebody's work that nobody has answered for so much business time, one per
 * transaction and each once. Any number of nodes may run it at once.
 */
@ApplicationScoped
public class UnansweredRelay {

  @Inject Clock clock;
  @Inject UnansweredQuestions setting;
  @Inject UnansweredThreads questions;
  @Inject SlaPromises promises;
  @Inject FollowUpOpening opening;

  /** Returns whether there was one. */
  @Transactional
  public boolean openOne() {
    Duration patience = Duration.ofMinutes(setting.minutes());
    if (patience.isZero()) {
      return false;
    }
    Instant now = clock.instant();
    Map<Long, Instant> askedBefore = new HashMap<>();
    promises
        .times(questions.spaces(), FollowUpReason.UNANSWERED)
        .forEach((space, time) -> askedBefore.put(space, time.minus(now, patience)));
    Optional<Long> question = questions.claim(askedBefore, now);
    question.ifPresent(thread -> opening.open(thread, null, FollowUpReason.UNANSWERED, now));
    return question.isPresent();
  }
}
