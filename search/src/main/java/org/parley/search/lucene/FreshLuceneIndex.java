package org.parley.search.lucene;

import java.util.Collection;
import org.parley.search.FreshIndex;
import org.parley.search.PostDocument;

/** A generation that is being built; it ends by taking over or by being thrown away. */
final class FreshLuceneIndex implements FreshIndex {

  private final LuceneIndex index;
  private final Generation generation;
  private boolean ended;

  FreshLuceneIndex(LuceneIndex index, Generation generation) {
    this.index = index;
    this.generation = generation;
  }

  @Override
  public void replace(Collection<Long> threadIds, Collection<PostDocument> documents) {
    DiskWork.unchecked(() -> generation.replace(threadIds, documents));
  }

  @Override
  public void takeOver() {
    DiskWork.unchecked(() -> index.takeOver(generation));
    ended = true;
  }

  @Override
  public void close() {
    if (!ended) {
      ended = true;
      DiskWork.unchecked(() -> index.abandon(generation));
    }
  }
}
