package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How reading the mailbox is going on this node, and when it is to be tried next. While the mailbox
 * cannot be reached the pauses grow, up to ten minutes; nothing else waits for it.
 */
@ApplicationScoped
public class InboundHealth {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  @Inject Clock clock;

  private volatile State state = new State(null, 0, Instant.EPOCH, "");

  /**
   * @param lastReadAt null when it has not been read yet
   * @param failures in a row
   */
  public record State(Instant lastReadAt, int failures, Instant nextAt, String lastError) {

    public boolean isFailing() {
      return failures > 0;
    }
  }

  public State getState() {
    return state;
  }

  /** Whether a mailbox is read at all. */
  public boolean isOn() {
    return ImapAddress.ofSystem().isPresent();
  }

  /** Which mailbox, without its password; empty when none is. */
  public String getMailbox() {
    return ImapAddress.ofSystem().map(ImapAddress::shown).orElse("");
  }

  boolean isDue() {
    return !clock.instant().isBefore(state.nextAt());
  }

  void succeeded() {
    Instant now = clock.instant();
    state = new State(now, 0, now, "");
  }

  void failed(Exception cause) {
    State before = state;
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(before.failures(), 10));
    Instant next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    state = new State(before.lastReadAt(), before.failures() + 1, next, String.valueOf(cause));
  }
}
