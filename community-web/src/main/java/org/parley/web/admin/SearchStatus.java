package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;
import org.parley.search.engine.ServingEngine;
import org.parley.search.rebuild.RebuildProgress;
import org.parley.search.rebuild.RebuildRequests;

/** How the search index is, as one request finds it. */
@RequestScoped
public class SearchStatus {

  @Inject SearchEngine engine;
  @Inject ServingEngine serving;
  @Inject RebuildRequests rebuilds;

  private RebuildProgress latest;
  private boolean asked;
  private Look look;

  /** What the index says of itself; it may be out of reach. */
  private record Look(boolean up, long documents, boolean complete, boolean canRollBack) {

    static final Look AWAY = new Look(false, 0, false, false);

    static Look at(SearchIndex index) {
      return new Look(true, index.size(), index.isComplete(), index.canRollBack());
    }
  }

  void requestRebuild(Actor actor) {
    rebuilds.request(actor);
  }

  void requestRollBack(Actor actor) {
    rebuilds.requestRollBack(actor);
  }

  /** The rebuild asked for last; null when there never was one. */
  public RebuildProgress getLatest() {
    if (!asked) {
      latest = rebuilds.latest().orElse(null);
      asked = true;
    }
    return latest;
  }

  /** The engine that serves, and where when it is not this machine's own. */
  public String getEngine() {
    return serving.address().map(where -> serving.name() + ", " + where).orElse(serving.name());
  }

  /** Why it is away; empty when nothing is known, or all is well. */
  public String getTrouble() {
    return isUp() ? "" : serving.trouble().orElse("");
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

  /** Whether something came between a rebuild, which goes on by itself. */
  public boolean isInterrupted() {
    return getLatest() != null && getLatest().isInterrupted();
  }

  /** Whether searches are answered from the index. */
  public boolean isUp() {
    return look().up();
  }

  /** Whether the page is worth a second look soon. */
  public boolean isMoving() {
    return isRebuilding() || !isUp();
  }

  /** Whether searches find the whole community. */
  public boolean isComplete() {
    return look().complete();
  }

  /** Whether there is an index from before the last rebuild, and nothing in the way of it. */
  public boolean isRollBackPossible() {
    return look().canRollBack() && !isRebuilding();
  }

  /** How many posts searches look through. */
  public long getDocuments() {
    return look().documents();
  }

  private Look look() {
    if (look == null) {
      look = engine.index().map(looking()).orElse(Look.AWAY);
    }
    return look;
  }

  private static Function<SearchIndex, Look> looking() {
    return index -> {
      try {
        return Look.at(index);
      } catch (Problem unavailable) {
        return Look.AWAY;
      }
    };
  }
}
