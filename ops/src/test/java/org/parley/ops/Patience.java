package org.parley.ops;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How long tests wait for what comes by itself: a job's next run, an index, a page on a busy
 * machine. So long that nobody who is right waits in vain; a test that waits need not say how long.
 */
public final class Patience {

  public static final Duration LIMIT = Duration.ofSeconds(90);

  private Patience() {}

  /** Has everything wait so long that does not say otherwise. */
  public static void teach() {
    Awaitility.setDefaultTimeout(LIMIT);
    // pages belong to the thread that opened them
    Awaitility.pollInSameThread();
    PlaywrightAssertions.setDefaultAssertionTimeout(LIMIT.toMillis());
  }
}
