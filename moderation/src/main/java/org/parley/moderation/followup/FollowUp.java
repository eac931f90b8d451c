package org.parley.moderation.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaClocks;
import org.parley.moderation.sla.SlaPromise;

/**
 * What an agent works on: a thread that needs somebody, for one reason. It is new until an agent
 * has it, may wait for the customer, and ends when it is done; then it can be reopened. A thread
 * has one open follow-up for each reason at most, and one that is assigned or waiting has an owner.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_seq")
  @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq")
  private Long id;

  @Version private long version;

  @Column(name = "thread_id")
  private Long threadId;

  @Column(name = "post_id")
  private Long postId;

  @Enumerated(EnumType.STRING)
  private FollowUpReason reason;

  @Enumerated(EnumType.STRING)
  private FollowUpState state = FollowUpState.NEW;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Column(name = "owner_id")
  private Long ownerId;

  @Column(name = "team_id")
  private Long teamId;

  @Column(name = "opened_by")
  private Long openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "runs_since")
  private Instant runsSince;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "done_at")
  private Instant doneAt;

  @Enumerated(EnumType.STRING)
  private Ending ending;

  private String outcome = "";
  private int reopened;
  private String language;
  private Double sentiment;

  @Column(name = "client_key")
  private String clientKey;

  @Embedded private SlaClocks clocks;

  protected FollowUp() {}

  FollowUp(Cause cause, SlaPromise promise, Long openedBy, Instant now) {
    this.threadId = cause.threadId();
    this.postId = cause.postId();
    this.reason = cause.reason();
    this.priority = cause.priority();
    this.language = cause.language();
    this.sentiment = cause.sentiment();
    this.openedBy = openedBy;
    this.openedAt = now;
    this.runsSince = now;
    this.clocks = SlaClocks.started(promise, now);
  }

  /** Who opened it by hand did so with this key of their client's. */
  void keyed(String key) {
    clientKey = key;
  }

  /** Another cause joined: the worst mood of all counts, and the first language that is known. */
  void hear(Cause cause) {
    if (language == null) {
      language = cause.language();
    }
    if (cause.sentiment() != null && (sentiment == null || cause.sentiment() < sentiment)) {
      sentiment = cause.sentiment();
    }
  }

  void assign(long agentId) {
    requireOpen();
    ownerId = agentId;
    if (state == FollowUpState.NEW) {
      state = FollowUpState.ASSIGNED;
    }
  }

  void giveToTeam(Long team) {
    requireOpen();
    teamId = team;
  }

  /** Nobody works on it any more; what waited for the customer runs again. */
  void release(BusinessTime time, Instant now) {
    requireOpen();
    run(time, now);
    ownerId = null;
    state = FollowUpState.NEW;
  }

  void waitForCustomer(BusinessTime time, Instant now) {
    require(FollowUpState.ASSIGNED);
    state = FollowUpState.WAITING;
    waitingSince = now;
    clocks.pause(time, now);
  }

  void resume(BusinessTime time, Instant now) {
    require(FollowUpState.WAITING);
    run(time, now);
    state = FollowUpState.ASSIGNED;
  }

  private void run(BusinessTime time, Instant now) {
    waitingSince = null;
    clocks.resume(time, now);
  }

  void finish(Ending how, String words, Instant now) {
    requireOpen();
    state = FollowUpState.DONE;
    waitingSince = null;
    doneAt = now;
    ending = Objects.requireNonNull(how);
    outcome = words;
    clocks.meet(now);
  }

  /** Begins again: with whoever had it, and a new promise of when it is done. */
  void reopen(SlaPromise promise, Instant now) {
    require(FollowUpState.DONE);
    state = ownerId == null ? FollowUpState.NEW : FollowUpState.ASSIGNED;
    doneAt = null;
    ending = null;
    outcome = "";
    reopened++;
    runsSince = now;
    clocks.restart(promise, now);
  }

  /** The staff has posted. */
  void respond(Instant at) {
    clocks.respond(at);
  }

  void changePriority(Priority other, SlaPromise promise, BusinessTime before, Instant now) {
    requireOpen();
    priority = other;
    clocks.aim(promise, before, now);
  }

  /** Raises the priority a step; clocks run on as they are, or one breach would bring the next. */
  void escalate() {
    priority = priority.raised();
  }

  /** Takes the alarm of either clock that is due. */
  Optional<SlaClocks.Ring> ring(Instant now) {
    return clocks.ring(now);
  }

  void moveTo(long otherThreadId) {
    threadId = otherThreadId;
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new IllegalStateException("Follow-up " + id + " is done");
    }
  }

  private void require(FollowUpState expected) {
    if (state != expected) {
      throw new IllegalStateException("Follow-up " + id + " is " + state + ", not " + expected);
    }
  }

  public boolean isOpen() {
    return state != FollowUpState.DONE;
  }

  public Long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public long threadId() {
    return threadId;
  }

  /** Null when it is about the thread as a whole. */
  public Long postId() {
    return postId;
  }

  public FollowUpReason reason() {
    return reason;
  }

  public FollowUpState state() {
    return state;
  }

  public Priority priority() {
    return priority;
  }

  /** Null while nobody works on it. */
  public Long ownerId() {
    return ownerId;
  }

  /** Null while no team has it. */
  public Long teamId() {
    return teamId;
  }

  public Instant openedAt() {
    return openedAt;
  }

  Instant runsSince() {
    return runsSince;
  }

  Instant waitingSince() {
    return waitingSince;
  }

  long calendarId() {
    return clocks.calendarId();
  }

  boolean isSatisfiedByPeers() {
    return clocks.isSatisfiedByPeers();
  }

  boolean isResponded() {
    return clocks.isResponded();
  }
}
