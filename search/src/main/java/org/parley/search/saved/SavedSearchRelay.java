package org.parley.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.search.PostDocument;
import org.parley.search.SearchEngine;
import org.parley.search.saved.NewPosts.Pending;

/**
 * Compares new posts with the saved searches and tells the owners, in one transaction: a post
 * counts as compared if and only if its news is told.
 */
@ApplicationScoped
public class SavedSearchRelay {

  private static final int THREADS = 50;

  @Inject Clock clock;
  @Inject SearchEngine engine;
  @Inject NewPosts posts;
  @Inject Comparison comparison;

  /**
   * Works off the threads that have waited longest. Fails, with everything left as it was, while
   * the engine does not answer.
   *
   * @return whether there were any; false also while there is no index
   */
  @Transactional
  public boolean tellSome() {
    if (engine.index().isEmpty()) {
      return false;
    }
    List<Pending> claimed = posts.claim(THREADS);
    if (!claimed.isEmpty()) {
      Instant now = clock.instant();
      List<PostDocument> fresh = posts.of(claimed, now);
      if (!fresh.isEmpty()) {
        posts.compared(comparison.tell(fresh), now);
      }
      posts.done(claimed);
    }
    return !claimed.isEmpty();
  }
}
