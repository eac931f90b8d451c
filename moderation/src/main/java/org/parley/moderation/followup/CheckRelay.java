package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes an answer somebody's work that was drawn to be checked, one per transaction and each once.
 * Any number of nodes may run it at once.
 */
@ApplicationScoped
public class CheckRelay {

  @Inject Clock clock;
  @Inject DrawnAnswers drawn;
  @Inject Voices voices;
  @Inject FollowUpOpening opening;

  /** Returns whether there was one. */
  @Transactional
  public boolean openOne() {
    Optional<Cause> check = drawn.claim(clock.instant());
    check.map(voices::hearLanguage).ifPresent(opening::open);
    return check.isPresent();
  }
}
