package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.rule.Rules;

/**
 * Takes in what members read. A report is worth no more than the time since the one before, so that
 * sending it again, or from many pages at once, brings nothing.
 */
@ApplicationScoped
@Transactional
public class ReadingService {

  private static final int SECONDS_PER_MINUTE = 60;

  @Inject Clock clock;
  @Inject ReadableThreads threads;
  @Inject MemberDays days;
  @Inject TrustRelay relay;

  /**
   * Counts reading.
   *
   * @return how many seconds were counted
   * @throws NotFound when the actor sees no such thread
   * @throws Invalid for negative numbers
   * @throws NotAllowed for a visitor
   */
  public int report(Actor actor, Reading reading) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    if (reading.seconds() < 0 || reading.number() < 0) {
      throw new Invalid("seconds", "reading.negative");
    }
    int lastNumber = threads.lastNumber(actor, reading.threadId());
    Instant now = clock.instant();
    MemberDays.Day day = days.lock(actor.id(), now);
    int seconds = creditable(reading, day, now);
    if (seconds > 0) {
      int number = Math.min(reading.number(), lastNumber);
      int most = Math.max(1, seconds * rule("posts-per-minute") / SECONDS_PER_MINUTE);
      MemberDays.Progress progress = days.readOn(actor.id(), reading.threadId(), number, most);
      days.add(day, seconds, progress, now);
      promoteSoon(actor);
    }
    return seconds;
  }

  private static int creditable(Reading reading, MemberDays.Day day, Instant now) {
    long elapsed =
        day.reportedAt() == null
            ? Long.MAX_VALUE
            : Duration.between(day.reportedAt(), now).toSeconds();
    long most = Math.min(rule("seconds-per-report"), rule("seconds-per-day") - day.seconds());
    return (int) Math.max(0, Math.min(reading.seconds(), Math.min(elapsed, most)));
  }

  private static int rule(String word) {
    return Rules.inForce().number("reading." + word);
  }

  /** The first two levels are reached while one reads; what comes later can wait for the night. */
  private void promoteSoon(Actor actor) {
    if (!actor.trust().isAtLeast(TrustLevel.MEMBER)) {
      relay.review(List.of(actor.id()));
    }
  }
}
