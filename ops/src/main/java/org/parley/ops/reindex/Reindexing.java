package org.parley.ops.reindex;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import org.parley.community.member.Actor;
import org.parley.ops.CommandFailed;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.ingest.Progress;
import org.parley.search.SearchEngine;
import org.parley.search.engine.ServingEngine;
import org.parley.search.rebuild.RebuildJob;
import org.parley.search.rebuild.RebuildProgress;
import org.parley.search.rebuild.RebuildRequests;

/**
 * Asks for a rebuild of the search index and follows it to its end. The server carries it out when
 * it runs, because it holds the index; otherwise this process does.
 */
public final class Reindexing {

  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration OPENING = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final CommunityServices services;
  private final Progress progress;

  public Reindexing(CommunityServices services, Progress progress) {
    this.services = services;
    this.progress = progress;
  }

  /**
   * Rebuilds; answers how many posts are in the index now.
   *
   * @throws CommandFailed when the rebuild failed, or nobody works on it for five minutes
   */
  public long run() {
    return run(requests -> requests.request(Actor.operator())).done();
  }

  /**
   * Goes back to the index from before the last rebuild.
   *
   * @throws CommandFailed when there is none
   */
  public void rollBack() {
    run(requests -> requests.requestRollBack(Actor.operator()));
  }

  private RebuildProgress run(ToLongFunction<RebuildRequests> asking) {
    long request = services.call(RebuildRequests.class, asking::applyAsLong);
    boolean isOurs = isOurs();
    CompletableFuture<Void> work =
        isOurs ? CompletableFuture.runAsync(() -> work(request)) : new CompletableFuture<>();
    RebuildProgress end = follow(request, work);
    if (end.isFailed()) {
      throw new CommandFailed("The search index could not be built: " + end.error());
    }
    return end;
  }

  /** Whether this process has the index; a cluster may take a moment to answer. */
  private boolean isOurs() {
    long deadline = System.nanoTime() + OPENING.toNanos();
    while (!services.call(SearchEngine.class, engine -> engine.index().isPresent())) {
      boolean mayCome = services.call(ServingEngine.class, ServingEngine::isCluster);
      if (!mayCome || System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return true;
  }

  /** Requests from before ours come first, and another process may be about one of them. */
  private void work(long request) {
    while (!find(request).isFinished()) {
      if (!services.call(RebuildJob.class, RebuildJob::runRequested)) {
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
  }

  private RebuildProgress follow(long request, CompletableFuture<Void> work) {
    RebuildProgress state = find(request);
    long moved = System.nanoTime();
    try (var step = progress.begin("Building the search index", state.total())) {
      while (!state.isFinished()) {
        requireAlive(work, System.nanoTime() - moved);
        LockSupport.parkNanos(LOOK.toNanos());
        RebuildProgress now = find(request);
        moved = now.equals(state) ? moved : System.nanoTime();
        state = now;
        step.at(state.done(), state.total());
      }
    }
    return state;
  }

  private static void requireAlive(CompletableFuture<Void> work, long nanosStill) {
    if (work.isCompletedExceptionally()) {
      work.join();
    }
    if (nanosStill > PATIENCE.toNanos()) {
      throw new CommandFailed(
          "Nobody builds the search index: another process holds it, or its cluster is away;"
              + " the request stays");
    }
  }

  private RebuildProgress find(long request) {
    return services.call(RebuildRequests.class, requests -> requests.find(request)).orElseThrow();
  }
}
