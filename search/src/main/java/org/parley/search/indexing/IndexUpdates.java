package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;
import org.parley.search.indexing.PendingThreads.Pending;

/** Brings the index up to date: to be called often, by every process that has the index. */
@ApplicationScoped
public class IndexUpdates {

  /** Changes per commit. A commit costs some 10 to 30 ms, as it waits for the disk. */
  private static final int BATCH = 200;

  @Inject SearchEngine engine;
  @Inject PendingThreads pending;
  @Inject ThreadCopies copies;
  @Inject IndexLocks locks;

  /**
   * Indexes whatever changed; when it returns, searches see it and a crash loses none of it.
   *
   * @return how many changes; 0 also while another process holds the index
   */
  public synchronized int apply() {
    Optional<SearchIndex> index = engine.index();
    if (index.isEmpty()) {
      return 0;
    }
    int applied = 0;
    int batch;
    do {
      // several processes take turns, and none does what another did already
      batch = pending.isEmpty() ? 0 : locks.writing(() -> apply(index.get()));
      applied += batch;
    } while (batch == BATCH);
    return applied;
  }

  private int apply(SearchIndex index) {
    List<Pending> batch = pending.oldest(BATCH);
    if (!batch.isEmpty()) {
      apply(index, batch);
    }
    return batch.size();
  }

  private void apply(SearchIndex index, List<Pending> batch) {
    copies.update(index, Changes.of(batch.stream().map(Pending::change).toList()));
    index.commit();
    pending.remove(batch);
  }
}
