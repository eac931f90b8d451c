package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;
import org.parley.search.indexing.PendingThreads.Pending;

/** Brings the index up to date: to be called often, by the process that holds the index. */
@ApplicationScoped
public class IndexUpdates {

  /** Changes per commit. A commit costs some 10 to 30 ms, as it waits for the disk. */
  private static final int BATCH = 200;

  @Inject SearchEngine engine;
  @Inject PendingThreads pending;
  @Inject ThreadCopies copies;

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
    List<Pending> batch;
    do {
      batch = pending.oldest(BATCH);
      if (!batch.isEmpty()) {
        apply(index.get(), batch);
        applied += batch.size();
      }
    } while (batch.size() == BATCH);
    return applied;
  }

  private void apply(SearchIndex index, List<Pending> batch) {
    Set<Long> threadIds = batch.stream().map(Pending::threadId).collect(Collectors.toSet());
    copies.update(index, threadIds);
    index.commit();
    pending.remove(batch);
  }
}
