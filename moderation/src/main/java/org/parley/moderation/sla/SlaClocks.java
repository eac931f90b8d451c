package org.parley.moderation.sla;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.moderation.calendar.BusinessTime;

/**
 * The two promises of one follow-up, that somebody answers and that it is done, and in whose
 * business time they run. When the next of them is due is kept beside them, for lists and jobs.
 */
@Embeddable
public class SlaClocks {

  /** When something is due that is due at no time. */
  public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  /** An alarm, and of which clock. */
  public record Ring(SlaGoal goal, SlaClock.Alarm alarm) {}

  @Column(name = "calendar_id")
  private Long calendarId;

  @Column(name = "peer_satisfies")
  private boolean peerSatisfies;

  @Embedded
  @AttributeOverride(name = "target", column = @Column(name = "response_target"))
  @AttributeOverride(name = "warnAt", column = @Column(name = "response_warn_at"))
  @AttributeOverride(name = "dueAt", column = @Column(name = "response_due_at"))
  @AttributeOverride(name = "warnLeft", column = @Column(name = "response_warn_left"))
  @AttributeOverride(name = "left", column = @Column(name = "response_left"))
  @AttributeOverride(name = "warnedAt", column = @Column(name = "response_warned_at"))
  @AttributeOverride(name = "breachedAt", column = @Column(name = "response_breached_at"))
  @AttributeOverride(name = "metAt", column = @Column(name = "response_met_at"))
  private SlaClock response;

  @Embedded
  @AttributeOverride(name = "target", column = @Column(name = "resolution_target"))
  @AttributeOverride(name = "warnAt", column = @Column(name = "resolution_warn_at"))
  @AttributeOverride(name = "dueAt", column = @Column(name = "resolution_due_at"))
  @AttributeOverride(name = "warnLeft", column = @Column(name = "resolution_warn_left"))
  @AttributeOverride(name = "left", column = @Column(name = "resolution_left"))
  @AttributeOverride(name = "warnedAt", column = @Column(name = "resolution_warned_at"))
  @AttributeOverride(name = "breachedAt", column = @Column(name = "resolution_breached_at"))
  @AttributeOverride(name = "metAt", column = @Column(name = "resolution_met_at"))
  private SlaClock resolution;

  @Column(name = "next_due_at")
  private Instant nextDueAt;

  @Column(name = "next_alarm_at")
  private Instant nextAlarmAt;

  protected SlaClocks() {}

  /** Both clocks start to run. */
  public static SlaClocks started(SlaPromise promise, Instant now) {
    SlaClocks clocks = new SlaClocks();
    clocks.response = SlaClock.started(promise.response(), now);
    clocks.restart(promise, now);
    return clocks;
  }

  /** A new promise of when it is done; the response stays as it is. */
  public void restart(SlaPromise promise, Instant now) {
    resolution = SlaClock.started(promise.resolution(), now);
    promised(promise);
  }

  public void pause(BusinessTime time, Instant now) {
    both().forEach(clock -> clock.pause(time, now));
    tick();
  }

  public void resume(BusinessTime time, Instant now) {
    both().forEach(clock -> clock.resume(time, now));
    tick();
  }

  public void respond(Instant at) {
    response.meet(at);
    tick();
  }

  /** It is done, and so is what was promised on the way. */
  public void meet(Instant now) {
    both().forEach(clock -> clock.meet(now));
    tick();
  }

  /**
   * Runs towards what another policy promises.
   *
   * @see SlaClock#aim
   */
  public void aim(SlaPromise promise, BusinessTime before, Instant now) {
    response.aim(promise.response(), before, now);
    resolution.aim(promise.resolution(), before, now);
    promised(promise);
  }

  /** Takes the alarm of either clock that is due. */
  public Optional<Ring> ring(Instant now) {
    Optional<Ring> ring =
        response
            .ring(now)
            .map(alarm -> new Ring(SlaGoal.RESPONSE, alarm))
            .or(() -> resolution.ring(now).map(alarm -> new Ring(SlaGoal.RESOLUTION, alarm)));
    tick();
    return ring;
  }

  private void promised(SlaPromise promise) {
    calendarId = promise.terms().calendarId();
    peerSatisfies = promise.terms().peerAnswerSatisfies();
    tick();
  }

  private void tick() {
    nextDueAt =
        both()
            .filter(SlaClock::isRunning)
            .map(SlaClock::dueAt)
            .min(Instant::compareTo)
            .orElse(NEVER);
    nextAlarmAt =
        both()
            .map(SlaClock::nextAlarm)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null);
  }

  private Stream<SlaClock> both() {
    return Stream.of(response, resolution);
  }

  public long calendarId() {
    return calendarId;
  }

  public boolean isSatisfiedByPeers() {
    return peerSatisfies;
  }

  public boolean isResponded() {
    return response.isMet();
  }
}
