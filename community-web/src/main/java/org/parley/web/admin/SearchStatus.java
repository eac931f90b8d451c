package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;
import org.parley.search.rebuild.RebuildProgress;
import org.parley.search.rebuild.RebuildRequests;

/** How the search index is, as one request finds it. */
@RequestScoped
public class SearchStatus {

  @Inject SearchEngine engine;
  @Inject RebuildRequests rebuilds;

  private RebuildProgress latest;
  private boolean asked;

  void requestRebuild(Actor actor) {
    rebuilds.request(actor);
  }

  /** The rebuild asked for last; null when there never was one. */
  public RebuildProgress getLatest() {
    if (!asked) {
      latest = rebuilds.latest().orElse(null);
      asked = true;
    }
    return latest;
  }

  /** Whether a rebuild waits or runs. */
  public boolean isRebuilding() {
    return getLatest() != null && !getLatest().isFinished();
  }

  /** Whether a rebuild has begun and counts what it does. */
  public boolean isCounting() {
    return isRebuilding() && getLatest().startedAt() != null && getLatest().total() > 0;
  }

  public boolean isFailed() {
    return getLatest() != null && getLatest().isFailed();
  }

  /** Whether searches find the whole community. */
  public boolean isComplete() {
    return engine.index().map(SearchIndex::isComplete).orElse(false);
  }

  /** How many posts searches look through. */
  public long getDocuments() {
    return engine.index().map(SearchIndex::size).orElse(0L);
  }
}
