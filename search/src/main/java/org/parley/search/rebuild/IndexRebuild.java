package org.parley.search.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.problem.Conflict;
import org.parley.search.FreshIndex;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;
import org.parley.search.fallback.SearchTexts;
import org.parley.search.indexing.IndexLocks;
import org.parley.search.indexing.PostDocuments;
import org.parley.search.indexing.ThreadCopies;

/**
 * Builds the whole index anew beside the one that serves. What changes meanwhile goes into both;
 * searches notice nothing until the new one, compared with the database, takes over. One that was
 * interrupted goes on where it was last kept.
 */
@ApplicationScoped
public class IndexRebuild {

  private static final int THREADS_AT_ONCE = 100;

  /** Keeping costs a commit, and what was not kept is copied again after a crash. */
  private static final int BATCHES_PER_KEEPING = 10;

  @Inject SearchEngine engine;
  @Inject PostDocuments documents;
  @Inject ThreadCopies copies;
  @Inject IndexComparison comparison;
  @Inject IndexLocks locks;
  @Inject SearchTexts texts;

  /** Hears how far it is, after every batch. */
  public interface Listener {

    /** Both in posts; more may be done than were counted at the start. */
    void advanced(long total, long done);

    /** From here it can go on after a crash. */
    default void kept(RebuildPoint point) {}
  }

  /**
   * Runs from the beginning to the end.
   *
   * @return how many posts were indexed
   * @throws IllegalStateException when another process holds the index
   * @throws Conflict {@code search.rebuilding} when another rebuild is under way
   * @throws IndexDiffers when the new index is not what the database says; the old one serves on
   */
  public long run(Listener listener) {
    return run(RebuildPoint.BEGINNING, listener);
  }

  /** The same from this point on, if what was built by then is still there. */
  long run(RebuildPoint from, Listener listener) {
    SearchIndex index =
        engine
            .index()
            .orElseThrow(() -> new IllegalStateException("Another process holds the index"));
    texts.oweAll();
    return locks
        .rebuilding(() -> run(index, from, listener))
        .orElseThrow(() -> new Conflict("search.rebuilding"));
  }

  private long run(SearchIndex index, RebuildPoint from, Listener listener) {
    FreshIndex left = from.building() == null ? null : index.resume(from.building()).orElse(null);
    try (FreshIndex fresh = left == null ? index.rebuild() : left) {
      RebuildPoint point = left == null ? RebuildPoint.at(fresh.name()) : from;
      try {
        return finish(fresh, point, listener);
      } catch (IndexDiffers e) {
        throw e;
      } catch (RuntimeException | Error e) {
        fresh.leave();
        throw e;
      }
    }
  }

  private long finish(FreshIndex fresh, RebuildPoint from, Listener listener) {
    long total = documents.count();
    RebuildPoint point = from;
    listener.kept(point);
    listener.advanced(total, point.done());
    // threads that are newer come by their events: no stream of posts can keep it from ending
    long newest = documents.newestThread();
    List<Long> threads = documents.threads(point.reached(), newest, THREADS_AT_ONCE);
    for (int batch = 1; !threads.isEmpty(); batch++) {
      long last = threads.get(threads.size() - 1);
      point = point.further(last, copies.build(fresh, threads));
      if (batch % BATCHES_PER_KEEPING == 0) {
        fresh.keep();
        listener.kept(point);
      }
      listener.advanced(total, point.done());
      threads = documents.threads(last, newest, THREADS_AT_ONCE);
    }
    fresh.keep();
    listener.kept(point);
    comparison.requireSame(fresh);
    fresh.takeOver();
    return point.done();
  }
}
