package org.parley.search.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.parley.search.IndexedPost;
import org.parley.search.SearchIndex;
import org.parley.search.fallback.SearchTexts;
import org.parley.search.indexing.IndexUpdates;
import org.parley.search.indexing.PendingThreads;
import org.parley.search.indexing.PostDocuments;

/**
 * Compares the index with the database, a stretch of posts at a time, so that memory does not grow
 * with the community. What is on its way into the index is given time to arrive.
 */
@ApplicationScoped
public class IndexCheck {

  private static final int POSTS = 500;
  private static final int LOOKS = 3;
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** In a whole comparison: an index that is all wrong is not waited for at every step. */
  private static final int MOST_PAUSES = 40;

  @Inject PostDocuments documents;
  @Inject PendingThreads pending;
  @Inject SearchTexts texts;
  @Inject IndexUpdates updates;

  /**
   * Compares everything.
   *
   * @param listener hears after every stretch how far it is
   */
  public Tally compare(SearchIndex index, Consumer<Tally> listener) {
    return walk(index, false, listener);
  }

  /**
   * The same, and has every thread that differs read again; returns what had differed when they
   * are.
   */
  public Tally repair(SearchIndex index, Consumer<Tally> listener) {
    Tally tally = walk(index, true, listener);
    updates.apply();
    return tally;
  }

  private Tally walk(SearchIndex index, boolean repair, Consumer<Tally> listener) {
    Tally tally = new Tally();
    int pauses = 0;
    long after = 0;
    Stretch stretch;
    do {
      stretch = stretch(index, after);
      for (int look = 1; look < LOOKS && stretch.differs() && pauses < MOST_PAUSES; look++) {
        LockSupport.parkNanos(PAUSE.toNanos());
        pauses++;
        updates.apply();
        stretch = stretch(index, after);
      }
      tally.add(stretch);
      if (repair) {
        stretch.differences().stream().map(Difference::threadId).distinct().forEach(this::owe);
      }
      after = stretch.upTo();
      listener.accept(tally);
    } while (!stretch.isLast());
    return tally;
  }

  private void owe(long threadId) {
    pending.add(threadId);
    texts.owe(threadId);
  }

  private Stretch stretch(SearchIndex index, long after) {
    List<IndexedPost> indexed = index.walk(after, POSTS);
    List<IndexedPost> stored = documents.after(after, POSTS).stream().map(IndexedPost::of).toList();
    return Stretch.of(indexed, stored, POSTS);
  }
}
