package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.parley.moderation.sla.FollowUpReason;

/**
 * Makes a question somebody's work that nobody has answered for so much business time, one per
 * transaction and each once. Any number of nodes may run it at once.
 */
@ApplicationScoped
public class UnansweredRelay {

  @Inject Clock clock;
  @Inject WaitedLong waited;
  @Inject UnansweredThreads questions;
  @Inject Voices voices;
  @Inject FollowUpOpening opening;

  /** Returns whether there was one that no other node had begun with. */
  @Transactional
  public boolean openOne() {
    Instant now = clock.instant();
    Map<Long, Instant> askedBefore = waited.askedBefore(now);
    return questions
        .next(askedBefore, now)
        .map(thread -> Cause.of(thread, null, FollowUpReason.UNANSWERED, now))
        .map(voices::hear)
        // an answer that is being posted does not wait for the models
        .filter(cause -> questions.claim(cause.threadId(), askedBefore, now))
        .flatMap(opening::open)
        .isPresent();
  }
}
