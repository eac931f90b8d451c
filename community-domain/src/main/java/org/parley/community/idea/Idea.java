package org.parley.community.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.parley.community.problem.Conflict;

/**
 * What the product teams say of an idea. It is as old as its thread; each change of its status has
 * a reason that everybody reads, and whoever declines an idea owes one.
 */
@Entity
@Table(name = "idea")
public class Idea {

  @Id
  @Column(name = "thread_id")
  private Long threadId;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private IdeaStatus status = IdeaStatus.NEW;

  private String reason = "";

  private String quarter;

  @Column(name = "shipped_in")
  private String shippedIn = "";

  @Column(name = "shipped_thread_id")
  private Long shippedThreadId;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected Idea() {}

  Idea(long threadId, Instant now) {
    this.threadId = threadId;
    this.changedAt = now;
  }

  /**
   * Takes a step.
   *
   * @throws Conflict when there is no way from here to there, or nothing would change
   */
  void step(NewStatus step, long actorId, Instant now) {
    if (!status.next().contains(step.status())) {
      throw new Conflict("idea.no-way", status.word(), step.status().word());
    }
    if (isSaidAlready(step)) {
      throw new Conflict("idea.same-status");
    }
    status = step.status();
    reason = step.reason();
    quarter = step.quarter();
    shippedIn = step.shippedIn();
    shippedThreadId = step.shippedThreadId();
    changedAt = now;
    changedBy = actorId;
  }

  private boolean isSaidAlready(NewStatus step) {
    return status == step.status()
        && reason.equals(step.reason())
        && Objects.equals(quarter, step.quarter())
        && shippedIn.equals(step.shippedIn())
        && Objects.equals(shippedThreadId, step.shippedThreadId());
  }

  long threadId() {
    return threadId;
  }

  IdeaStatus status() {
    return status;
  }
}
