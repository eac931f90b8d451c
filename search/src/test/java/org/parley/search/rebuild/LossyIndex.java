package org.parley.search.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.search.FreshIndex;
import org.parley.search.IndexSum;
import org.parley.search.PostDocument;

/** Loses a post of every batch. */
record LossyIndex(FreshIndex index) implements FreshIndex {

  @Override
  public String name() {
    return index.name();
  }

  @Override
  public void replace(Collection<Long> threadIds, Collection<PostDocument> documents) {
    List<PostDocument> some = new ArrayList<>(documents);
    some.remove(0);
    index.replace(threadIds, some);
  }

  @Override
  public void keep() {
    index.keep();
  }

  @Override
  public IndexSum sum(long afterThread, long upToThread) {
    return index.sum(afterThread, upToThread);
  }

  @Override
  public void takeOver() {
    index.takeOver();
  }

  @Override
  public void leave() {
    index.leave();
  }

  @Override
  public void close() {
    index.close();
  }
}
