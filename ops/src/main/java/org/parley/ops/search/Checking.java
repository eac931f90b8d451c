package org.parley.ops.search;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.parley.ops.CommandFailed;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.ingest.Progress;
import org.parley.search.SearchEngine;
import org.parley.search.check.CheckJob;
import org.parley.search.check.CheckProgress;
import org.parley.search.check.CheckRequests;
import org.parley.search.indexing.PostDocuments;

/**
 * Asks for a comparison of index and database and follows it to its end. The server carries it out
 * when it runs, because it holds the index; otherwise this process does.
 */
final class Checking {

  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final CommunityServices services;
  private final Progress progress;

  Checking(CommunityServices services, Progress progress) {
    this.services = services;
    this.progress = progress;
  }

  /**
   * Compares, and mends what differs when asked to.
   *
   * @throws CommandFailed when it failed, or nobody works on it for five minutes
   */
  CheckProgress run(boolean repair) {
    long request =
        services.call(CheckRequests.class, requests -> requests.request("command line", repair));
    boolean isOurs = services.call(SearchEngine.class, engine -> engine.index().isPresent());
    CompletableFuture<Void> work =
        isOurs ? CompletableFuture.runAsync(() -> work(request)) : new CompletableFuture<>();
    CheckProgress end = follow(request, work);
    if (end.isFailed()) {
      throw new CommandFailed("The search index could not be compared: " + end.error());
    }
    return end;
  }

  /** Requests from before ours come first. */
  private void work(long request) {
    boolean ran = true;
    while (ran && !find(request).isFinished()) {
      ran = services.call(CheckJob.class, CheckJob::runRequested);
    }
  }

  private CheckProgress follow(long request, CompletableFuture<Void> work) {
    CheckProgress state = find(request);
    long moved = System.nanoTime();
    long posts = services.call(PostDocuments.class, PostDocuments::count);
    try (var step = progress.begin("Comparing the search index", posts)) {
      while (!state.isFinished()) {
        requireAlive(work, System.nanoTime() - moved);
        LockSupport.parkNanos(LOOK.toNanos());
        CheckProgress now = find(request);
        moved = now.equals(state) ? moved : System.nanoTime();
        state = now;
        step.at(state.compared(), posts);
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
          "Another process holds the search index and does not compare it; the request stays");
    }
  }

  private CheckProgress find(long request) {
    return services.call(CheckRequests.class, requests -> requests.find(request)).orElseThrow();
  }
}
