package org.parley.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.parley.search.FreshIndex;
import org.parley.search.IndexSum;
import org.parley.search.PostDocument;

/** A generation that is being built; it ends by taking over, being left or being thrown away. */
final class FreshLuceneIndex implements FreshIndex {

  private final LuceneIndex index;
  private final Generation generation;
  private boolean ended;

  FreshLuceneIndex(LuceneIndex index, Generation generation) {
    this.index = index;
    this.generation = generation;
  }

  @Override
  public String name() {
    return generation.name();
  }

  @Override
  public void replace(Collection<Long> threadIds, Collection<PostDocument> documents) {
    DiskWork.unchecked(() -> generation.replace(threadIds, documents));
  }

  @Override
  public void keep() {
    DiskWork.unchecked(() -> index.keep(generation));
  }

  @Override
  public IndexSum sum(long afterThread, long upToThread) {
    try {
      return generation.read(new ThreadRange(afterThread, upToThread)::sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void takeOver() {
    DiskWork.unchecked(() -> index.takeOver(generation));
    ended = true;
  }

  @Override
  public void leave() {
    if (!ended) {
      ended = true;
      index.leave();
    }
  }

  @Override
  public void close() {
    if (!ended) {
      ended = true;
      DiskWork.unchecked(() -> index.abandon(generation));
    }
  }
}
