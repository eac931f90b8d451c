package org.parley.web.cache;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A page that a request is making; others who ask for it in the meantime wait for the same. */
final class Making {

  private static final long PATIENCE_S = 5;

  private final CompletableFuture<Optional<KeptPage>> page = new CompletableFuture<>();
  private boolean isSpoiled;

  /**
   * The page, empty when it is none that others may be shown, or when it takes too long: whoever
   * waits makes it too.
   */
  Optional<KeptPage> await() {
    try {
      return page.get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  void done(Optional<KeptPage> made) {
    page.complete(made);
  }

  /** Something changed since it was begun: it may show what was before. */
  synchronized void spoil() {
    isSpoiled = true;
  }

  /** Keeps the page unless it is spoiled, also in this very moment. */
  synchronized void keep(Runnable keeping) {
    if (!isSpoiled) {
      keeping.run();
    }
  }
}
