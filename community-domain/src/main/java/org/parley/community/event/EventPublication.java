package org.parley.community.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One event owed to one listener. It is complete when the listener has returned; until then it is
 * tried again, each time after a longer pause.
 */
@Entity
@Table(name = "event_publication")
public class EventPublication {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final int LONGEST_ERROR = 2_000;

  @Id private Long id;

  private String listener;

  @Column(name = "event_type")
  private String eventType;

  private String payload;

  @Column(name = "published_at")
  private Instant publishedAt;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "last_error")
  private String lastError;

  protected EventPublication() {}

  void fail(String error, Instant now) {
    attempts++;
    lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 16));
    nextAttemptAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }
}
