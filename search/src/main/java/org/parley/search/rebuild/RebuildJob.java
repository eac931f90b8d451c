package org.parley.search.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.problem.Conflict;
import org.parley.search.IndexCondition;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;
import org.parley.search.indexing.IndexLocks;

/**
 * Carries out the rebuilds that were asked for, and asks for one itself when the index does not
 * hold the whole community. To be called every second, apart from {@link
 * org.parley.search.indexing.IndexUpdates}, which must not wait for it. Of all processes one works
 * at a time; what it leaves unfinished another goes on with.
 */
@ApplicationScoped
public class RebuildJob {

  private static final Logger LOG = Logger.getLogger(RebuildJob.class.getName());
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);
  private static final Duration PAUSE_AFTER_INTERRUPTION = Duration.ofSeconds(10);

  /** Half an hour without coming any further. */
  private static final int MOST_INTERRUPTIONS = 180;

  private static final String AUTOMATIC = "automatic";

  @Inject SearchEngine engine;
  @Inject IndexCondition condition;
  @Inject RebuildRequests requests;
  @Inject IndexRebuild rebuild;
  @Inject IndexLocks locks;
  @Inject Clock clock;

  private Instant rests = Instant.MIN;
  private boolean tidied;

  /**
   * Runs the oldest open request to its end, if there is one, this process has the index and no
   * other is about it.
   *
   * @return whether it ran one
   */
  public synchronized boolean runRequested() {
    Optional<SearchIndex> index = engine.index();
    if (index.isEmpty() || clock.instant().isBefore(rests)) {
      return false;
    }
    try {
      // every process wants to know, also the one that does not rebuild
      condition.isComplete(index.get().isComplete());
      return locks.rebuilding(() -> runRequested(index.get())).orElse(false);
    } catch (Conflict away) {
      LOG.log(Level.FINE, "Whether the search index is whole cannot be asked now", away);
      return false;
    }
  }

  private boolean runRequested(SearchIndex index) {
    Optional<RebuildProgress> open = requests.open();
    if (open.isEmpty() && !index.isComplete() && !hasJustFailed()) {
      requests.request(AUTOMATIC);
      open = requests.open();
    }
    if (open.isEmpty() && !tidied) {
      index.tidy();
    }
    tidied = true;
    open.ifPresent(request -> run(index, request));
    return open.isPresent();
  }

  private void run(SearchIndex index, RebuildProgress request) {
    requests.start(request.id());
    try {
      if (request.rollBack()) {
        if (!index.canRollBack()) {
          requests.finish(request.id(), "There is no earlier index to go back to");
          return;
        }
        index.rollBack();
        LOG.info("The search index from before the last rebuild serves again");
      } else {
        long posts = rebuild.run(requests.point(request.id()), noting(request.id()));
        condition.isComplete(true);
        LOG.log(Level.INFO, "The search index was built: {0} posts", posts);
      }
      requests.finish(request.id(), null);
    } catch (IndexDiffers e) {
      fail(request, e);
    } catch (RuntimeException e) {
      interrupt(request, e);
    }
  }

  private IndexRebuild.Listener noting(long id) {
    return new IndexRebuild.Listener() {
      @Override
      public void advanced(long total, long done) {
        requests.advance(id, total, done);
      }

      @Override
      public void kept(RebuildPoint point) {
        requests.keep(id, point);
      }
    };
  }

  /** It goes on from where it was: once the cluster, the disk or the database is back. */
  private void interrupt(RebuildProgress request, RuntimeException cause) {
    if (request.rollBack()
        || requests.interrupt(request.id(), cause.toString()) >= MOST_INTERRUPTIONS) {
      fail(request, cause);
      return;
    }
    LOG.log(Level.WARNING, "Building the search index was interrupted and goes on soon", cause);
    rests = clock.instant().plus(PAUSE_AFTER_INTERRUPTION);
  }

  private void fail(RebuildProgress request, RuntimeException cause) {
    LOG.log(Level.WARNING, "The search index could not be built", cause);
    boolean isTold = cause instanceof IndexDiffers;
    requests.finish(request.id(), isTold ? cause.getMessage() : cause.toString());
    tidied = false;
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
