package org.parley.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells of whatever is new: to be called often, by every process. */
@ApplicationScoped
public class SavedSearchPump {

  // a bound, so that one call ends even while posts come in faster
  private static final int AT_MOST = 100;

  /** Longer than posts count as new, so that nothing that may be told again is forgotten. */
  private static final Duration KEPT = NewPosts.NEWS.plusDays(1);

  /** An engine that does not answer is not asked all the time. */
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

  @Inject Clock clock;
  @Inject SavedSearchRelay relay;
  @Inject NewPosts posts;

  private volatile Instant pausedUntil = Instant.MIN;

  /** What fails, as while the engine is away, is told later. */
  public void tellNew() {
    if (clock.instant().isBefore(pausedUntil)) {
      return;
    }
    try {
      tellWaiting();
    } catch (RuntimeException e) {
      pausedUntil = clock.instant().plus(PAUSE_AFTER_FAILURE);
      throw e;
    }
  }

  private void tellWaiting() {
    boolean more = true;
    for (int round = 0; more && round < AT_MOST; round++) {
      more = relay.tellSome();
    }
  }

  /** Forgets what it need not remember. */
  public void forgetOld() {
    posts.forgetBefore(clock.instant().minus(KEPT));
  }
}
