package org.parley.search.saved;

import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actors;
import org.parley.community.sample.CommunityExtension;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;
import org.parley.search.SearchOn;
import org.parley.search.indexing.PostDocuments;

/** What a node of a cluster does, on an index that it shares with others. */
public final class WorkerOn {

  private final CommunityExtension community;
  private final SearchEngine engine;
  private final SearchIndex index;
  private final SavedSearchRelay relay = new SavedSearchRelay();

  public WorkerOn(SearchIndex index, CommunityExtension community) {
    this.community = community;
    this.index = index;
    this.engine = () -> Optional.of(index);
    SearchWatch watch = new SearchWatch();
    watch.clock = community.clock();
    watch.searches = community.get(SavedSearches.class);
    watch.labels = community.get(PostLabels.class);
    watch.reader = community.get(PostReader.class);
    watch.begin();
    Comparison comparison = new Comparison();
    comparison.watch = watch;
    comparison.findings = community.get(Findings.class);
    comparison.search = SearchOn.index(index, community);
    comparison.actors = community.get(Actors.class);
    comparison.telling = community.get(FoundTelling.class);
    relay.clock = community.clock();
    relay.engine = engine;
    relay.posts = community.get(NewPosts.class);
    relay.comparison = comparison;
  }

  /** The index takes threads up, and they wait to be compared. */
  public void takeUp(Collection<Long> threads) {
    index.replace(threads, community.get(PostDocuments.class).of(threads));
    index.commit();
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                threads.forEach(
                    id ->
                        handle.execute(
                            "insert into saved_search_pending (thread_id) values (?)", id)));
  }

  public void tell() {
    while (community.standalone().inTransaction(relay::tellSome)) {
      // until nothing is left
    }
  }

  /** Begins, and is stopped before anything is committed. */
  public void tellAndDie() {
    community
        .standalone()
        .inTransaction(
            () -> {
              relay.tellSome();
              throw new IllegalStateException("killed");
            });
  }
}
