package org.parley.search.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.search.IndexCondition;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;

/**
 * Carries out the rebuilds that were asked for, and asks for one itself when the index does not
 * hold the whole community. To be called every second, apart from {@link
 * org.parley.search.indexing.IndexUpdates}, which must not wait for it.
 */
@ApplicationScoped
public class RebuildJob {

  private static final Logger LOG = Logger.getLogger(RebuildJob.class.getName());
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);
  private static final String AUTOMATIC = "automatic";

  @Inject SearchEngine engine;
  @Inject IndexCondition condition;
  @Inject RebuildRequests requests;
  @Inject IndexRebuild rebuild;
  @Inject Clock clock;

  /**
   * Runs the oldest open request to its end, if there is one and this process holds the index.
   *
   * @return whether it ran one
   */
  public synchronized boolean runRequested() {
    Optional<SearchIndex> index = engine.index();
    if (index.isEmpty()) {
      return false;
    }
    boolean complete = index.get().isComplete();
    condition.isComplete(complete);
    if (!complete && !hasJustFailed()) {
      requests.request(AUTOMATIC);
    }
    Optional<RebuildProgress> open = requests.open();
    open.ifPresent(request -> run(request.id()));
    return open.isPresent();
  }

  private void run(long id) {
    requests.start(id);
    try {
      long posts = rebuild.run((total, done) -> requests.advance(id, total, done));
      condition.isComplete(true);
      requests.finish(id, null);
      LOG.log(Level.INFO, "The search index was built: {0} posts", posts);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The search index could not be built", e);
      requests.finish(id, String.valueOf(e));
    }
  }

  private boolean hasJustFailed() {
    Instant pauseBegan = clock.instant().minus(PAUSE_AFTER_FAILURE);
    return requests
        .latest()
        .filter(RebuildProgress::isFailed)
        .filter(last -> last.finishedAt().isAfter(pauseBegan))
        .isPresent();
  }
}
