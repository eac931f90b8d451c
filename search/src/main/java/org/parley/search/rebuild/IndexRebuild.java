package org.parley.search.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.search.FreshIndex;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;
import org.parley.search.fallback.SearchTexts;
import org.parley.search.indexing.PostDocuments;
import org.parley.search.indexing.ThreadCopies;

/**
 * Builds the whole index anew beside the one that serves. What changes meanwhile goes into both;
 * searches notice nothing until the new one takes over.
 */
@ApplicationScoped
public class IndexRebuild {

  private static final int THREADS_AT_ONCE = 100;

  @Inject SearchEngine engine;
  @Inject PostDocuments documents;
  @Inject ThreadCopies copies;
  @Inject SearchTexts texts;

  /** Hears how far it is, after every batch. */
  public interface Listener {

    /** Both in posts; more may be done than were counted at the start. */
    void advanced(long total, long done);
  }

  /**
   * Runs to the end.
   *
   * @return how many posts were indexed
   * @throws IllegalStateException when another process holds the index
   */
  public synchronized long run(Listener listener) {
    SearchIndex index =
        engine
            .index()
            .orElseThrow(() -> new IllegalStateException("Another process holds the index"));
    texts.oweAll();
    try (FreshIndex fresh = index.rebuild()) {
      long total = documents.count();
      long done = 0;
      listener.advanced(total, done);
      // threads that are newer come by their events: no stream of posts can keep it from ending
      long newest = documents.newestThread();
      List<Long> threads = documents.threads(0, newest, THREADS_AT_ONCE);
      while (!threads.isEmpty()) {
        done += copies.build(fresh, threads);
        listener.advanced(total, done);
        threads = documents.threads(threads.get(threads.size() - 1), newest, THREADS_AT_ONCE);
      }
      fresh.takeOver();
      return done;
    }
  }
}
