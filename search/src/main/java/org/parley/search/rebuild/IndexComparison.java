package org.parley.search.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.search.FreshIndex;
import org.parley.search.IndexSum;
import org.parley.search.indexing.IndexUpdates;
import org.parley.search.indexing.PostDocuments;
import org.parley.search.indexing.ThreadCopies;
import org.parley.search.indexing.ThreadCopies.Both;

/**
 * Compares a new index with the database before it serves: range by range, how many posts there are
 * and what they add up to. A range that differs, as changes are on their way, is brought up to date
 * and has to be the same then.
 */
@ApplicationScoped
public class IndexComparison {

  private static final int THREADS_AT_ONCE = 200;

  @Inject PostDocuments documents;
  @Inject ThreadCopies copies;
  @Inject IndexUpdates updates;

  /**
   * @throws IndexDiffers when it is not what the database says
   */
  void requireSame(FreshIndex fresh) {
    long newest = documents.newestThread();
    long after = 0;
    List<Long> threads = documents.threads(after, newest, THREADS_AT_ONCE);
    while (!threads.isEmpty()) {
      long last = threads.get(threads.size() - 1);
      if (!IndexSum.of(documents.of(threads)).equals(fresh.sum(after, last))) {
        requireSameOnceMore(fresh, threads, after);
      }
      after = last;
      threads = documents.threads(after, newest, THREADS_AT_ONCE);
    }
  }

  private void requireSameOnceMore(FreshIndex fresh, List<Long> threads, long after) {
    updates.apply();
    long last = threads.get(threads.size() - 1);
    Both sides = copies.again(fresh, threads, after, last);
    if (!sides.isSame()) {
      throw new IndexDiffers(threads.get(0), last, sides);
    }
  }
}
