package org.parley.community.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.member.Actor;

/**
 * Asks experts about one waiting question per transaction, in the name of the community. Any number
 * of nodes may run it at once.
 */
@ApplicationScoped
public class AskRelay {

  @Inject Clock clock;
  @Inject AutomaticAskingService settings;
  @Inject WaitingQuestions questions;
  @Inject AskService service;

  /** Returns whether there was a question that waited long enough. */
  @Transactional
  public boolean askForOne() {
    AutomaticAsking asking = settings.find(Actor.operator());
    if (!asking.isOn()) {
      return false;
    }
    Instant now = clock.instant();
    Optional<Long> waiting = questions.claim(now.minus(Duration.ofHours(asking.hours())));
    waiting.ifPresent(
        threadId -> questions.asked(threadId, service.ask(Actor.operator(), threadId), now));
    return waiting.isPresent();
  }
}
