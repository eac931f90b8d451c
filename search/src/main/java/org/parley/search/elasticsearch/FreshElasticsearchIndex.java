package org.parley.search.elasticsearch;

import java.util.Collection;
import org.parley.search.FreshIndex;
import org.parley.search.IndexSum;
import org.parley.search.PostDocument;

/** An index that is being built; it ends by taking over, being left or being thrown away. */
final class FreshElasticsearchIndex implements FreshIndex {

  private final ElasticsearchIndex index;
  private final Building building;
  private boolean ended;

  FreshElasticsearchIndex(ElasticsearchIndex index, Building building) {
    this.index = index;
    this.building = building;
  }

  @Override
  public String name() {
    return building.name();
  }

  @Override
  public void replace(Collection<Long> threadIds, Collection<PostDocument> documents) {
    index.replaceIn(building, threadIds, documents);
  }

  @Override
  public void keep() {
    index.keep(building);
  }

  @Override
  public IndexSum sum(long afterThread, long upToThread) {
    return index.sum(building, afterThread, upToThread);
  }

  @Override
  public void leave() {
    if (!ended) {
      ended = true;
      index.leave();
    }
  }

  @Override
  public void takeOver() {
    index.takeOver(building);
    ended = true;
  }

  @Override
  public void close() {
    if (!ended) {
      ended = true;
      index.abandon(building);
    }
  }
}
