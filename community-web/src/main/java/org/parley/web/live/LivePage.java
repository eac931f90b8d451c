package org.parley.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.parley.web.trip.ThreadShown;

/** What a page knew when it was made, so that its channel tells it everything that came later. */
@Named
@RequestScoped
public class LivePage {

  // what is committed now may bear an earlier time
  private static final Duration MARGIN = Duration.ofSeconds(10);

  @Inject Clock clock;
  private int after;

  /** What comes after the thread was read, the page is told. */
  void foresee(@Observes ThreadShown shown) {
    after = shown.thread().lastNumber();
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
