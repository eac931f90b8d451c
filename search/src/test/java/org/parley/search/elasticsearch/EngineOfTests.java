package org.parley.search.elasticsearch;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIdentity;
import org.parley.search.SearchIndex;
import org.parley.search.lucene.LuceneEngine;

/**
 * The product's own engine where a test names the cluster as the launcher does; the cluster that a
 * test names itself, with little patience; else the engine in the process. The cluster's index is
 * opened beside its callers, again and again until it can be: nobody waits for a server that is
 * down.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class EngineOfTests implements SearchEngine {

  /** Names the cluster's address. */
  public static final String CLUSTER = "parley.search.test-cluster";

  private static final AtomicLong VERSIONS = new AtomicLong();

  @Inject LuceneEngine lucene;
  @Inject ElasticsearchEngine asLaunched;
  @Inject SearchIdentity identity;

  private CompletableFuture<SearchIndex> opening;

  @Override
  public synchronized Optional<SearchIndex> index() {
    if (SearchCluster.isNamed()) {
      return asLaunched.index();
    }
    String cluster = System.getProperty(CLUSTER);
    if (cluster == null) {
      return lucene.index();
    }
    if (opening == null || opening.isCompletedExceptionally()) {
      String community = identity.find();
      opening = CompletableFuture.supplyAsync(() -> open(URI.create(cluster), community));
    }
    return opening.isDone() && !opening.isCompletedExceptionally()
        ? Optional.of(opening.join())
        : Optional.empty();
  }

  private static SearchIndex open(URI cluster, String community) {
    return new ElasticsearchIndex(
        new SearchCluster(cluster, null, null, Duration.ofMillis(600)),
        community,
        VERSIONS::incrementAndGet);
  }

  @PreDestroy
  synchronized void close() {
    if (opening != null && !opening.isCompletedExceptionally()) {
      opening.thenAccept(SearchIndex::close);
    }
  }
}
