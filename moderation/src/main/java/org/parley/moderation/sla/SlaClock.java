package org.parley.moderation.sla;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.parley.moderation.calendar.BusinessTime;

/**
 * One promise of a follow-up, running in business time. It runs until it is met; while it is paused
 * it keeps what is left. A clock that is late stays late, whatever happens to it: it can neither be
 * paused nor become early again. Of it, one warning and one breach are told at most.
 */
@Embeddable
public class SlaClock {

  /** What there is to tell of a clock. */
  public enum Alarm {
    WARNING,
    BREACH
  }

  private int target;
  private Instant warnAt;
  private Instant dueAt;
  private Long warnLeft;
  private Long left;
  private Instant warnedAt;
  private Instant breachedAt;
  private Instant metAt;

  protected SlaClock() {}

  /** A clock that starts to run. */
  public static SlaClock started(SlaTarget target, Instant now) {
    SlaClock clock = new SlaClock();
    clock.target = target.minutes();
    clock.run(target.whole(), target.untilWarning(), target.time(), now);
    return clock;
  }

  /** Stops, and keeps the business time that is left; what is late goes on. */
  public void pause(BusinessTime time, Instant now) {
    if (isRunning() && !isLate(now)) {
      left = time.between(now, dueAt).toSeconds();
      warnLeft = time.between(now, warnAt).toSeconds();
      dueAt = null;
      warnAt = null;
    }
  }

  /** Goes on with what was left. */
  public void resume(BusinessTime time, Instant now) {
    if (isPaused()) {
      run(Duration.ofSeconds(left), Duration.ofSeconds(warnLeft), time, now);
    }
  }

  /**
   * Runs towards another target from now on: what was used of the old one stays used, and when that
   * is more than the new one gives, it is due now. What is met or late is left alone.
   *
   * @param before the business time in which it ran
   */
  public void aim(SlaTarget next, BusinessTime before, Instant now) {
    if (isMet() || (isRunning() && isLate(now))) {
      return;
    }
    Duration rest = isPaused() ? Duration.ofSeconds(left) : before.between(now, dueAt);
    Duration used = Duration.ofMinutes(target).minus(rest);
    boolean waits = isPaused();
    target = next.minutes();
    run(
        atLeastNone(next.whole().minus(used)),
        atLeastNone(next.untilWarning().minus(used)),
        next.time(),
        now);
    if (waits) {
      pause(next.time(), now);
    }
  }

  /** The promise is kept; whether late shows. */
  public void meet(Instant now) {
    if (isMet()) {
      return;
    }
    // an answer in time may be heard of after the breach was told
    breachedAt = dueAt != null && !now.isBefore(dueAt) ? dueAt : null;
    metAt = now;
    left = null;
    warnLeft = null;
  }

  /** Takes the alarm that is due; the same one is never given again. */
  public Optional<Alarm> ring(Instant now) {
    Instant next = nextAlarm();
    if (next == null || now.isBefore(next)) {
      return Optional.empty();
    }
    if (isLate(now)) {
      breachedAt = dueAt;
      return Optional.of(Alarm.BREACH);
    }
    warnedAt = now;
    return Optional.of(Alarm.WARNING);
  }

  /** When it rings next; null when it does not. */
  public Instant nextAlarm() {
    if (!isRunning() || breachedAt != null) {
      return null;
    }
    return warnedAt == null ? warnAt : dueAt;
  }

  private void run(Duration whole, Duration untilWarning, BusinessTime time, Instant now) {
    dueAt = time.plus(now, whole);
    warnAt = time.plus(now, untilWarning);
    left = null;
    warnLeft = null;
  }

  private static Duration atLeastNone(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }

  public boolean isRunning() {
    return !isMet() && dueAt != null;
  }

  public boolean isPaused() {
    return !isMet() && left != null;
  }

  public boolean isMet() {
    return metAt != null;
  }

  public boolean isBreached() {
    return breachedAt != null;
  }

  private boolean isLate(Instant now) {
    return isBreached() || !now.isBefore(dueAt);
  }

  /** Null while it is paused. */
  public Instant dueAt() {
    return dueAt;
  }
}
