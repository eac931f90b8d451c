package org.parley.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.parley.community.live.ThreadPulses;

/** What a page knew when it was made, so that its channel tells it everything that came later. */
@Named
@RequestScoped
public class LivePage {

  // what is committed now may bear an earlier time
  private static final Duration MARGIN = Duration.ofSeconds(10);

  @Inject Clock clock;
  @Inject ThreadPulses pulses;

  private int after;

  /**
   * To be called before the thread is read: what comes in between is told twice, and shown once.
   */
  public void note(long threadId) {
    after = pulses.lastNumber(threadId);
  }

  /** The highest number of a post of the thread. */
  public int getAfter() {
    return after;
  }

  /** When the list was made. */
  public String getSince() {
    return clock.instant().minus(MARGIN).toString();
  }
}
