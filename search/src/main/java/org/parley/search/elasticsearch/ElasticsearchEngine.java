package org.parley.search.elasticsearch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIdentity;
import org.parley.search.SearchIndex;
import org.parley.search.indexing.IndexLocks;
import org.parley.search.indexing.IndexVersions;

/**
 * Has the index in the cluster that the launcher named, once that answers; until then it tries
 * again from time to time, and nobody waits for the one who tries.
 */
@ApplicationScoped
@Typed(ElasticsearchEngine.class)
public class ElasticsearchEngine implements SearchEngine {

  private static final Logger LOG = Logger.getLogger(ElasticsearchEngine.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(2);

  @Inject SearchIdentity identity;
  @Inject IndexVersions versions;
  @Inject IndexLocks locks;

  private final ReentrantLock opening = new ReentrantLock();
  private final Clock clock = Clock.systemUTC();
  private volatile Connection connection;
  private volatile SearchIndex open;
  private volatile String trouble;
  private Instant rests = Instant.MIN;
  private boolean closed;

  @Override
  public Optional<SearchIndex> index() {
    if (open == null && opening.tryLock()) {
      try {
        tryOpen();
      } finally {
        opening.unlock();
      }
    }
    return Optional.ofNullable(open);
  }

  /** Where the cluster is. */
  public String address() {
    return SearchCluster.ofSystem().map(SearchCluster::url).orElseThrow().toString();
  }

  /** Why it is not spoken to, in words for whoever runs it; empty while all is well. */
  public Optional<String> trouble() {
    Connection way = connection;
    Optional<String> said = way == null ? Optional.empty() : way.trouble();
    return said.isPresent() ? said : Optional.ofNullable(trouble);
  }

  private void tryOpen() {
    if (closed || open != null || clock.instant().isBefore(rests)) {
      return;
    }
    try {
      if (connection == null) {
        connection = new Connection(SearchCluster.ofSystem().orElseThrow());
      }
      open = opened();
      trouble = null;
      LOG.log(Level.INFO, "The search index is in the cluster at {0}", address());
    } catch (RuntimeException e) {
      rests = clock.instant().plus(PAUSE);
      tell(connection == null ? e.getMessage() : Trouble.words(e));
    }
  }

  /** Two processes that start at once must not begin an index each. */
  private SearchIndex opened() {
    Buildings buildings = new Buildings(identity.find());
    if (!connection.read(buildings::isBegun)) {
      locks.writing(() -> connection.write(buildings::written));
    }
    return new ElasticsearchIndex(connection, buildings, versions);
  }

  /** Once for each reason, not at every try. */
  private void tell(String reason) {
    if (!reason.equals(trouble)) {
      LOG.log(Level.WARNING, "The search cluster is away: {0}", reason);
    }
    trouble = reason;
  }

  @PreDestroy
  void close() {
    opening.lock();
    try {
      closed = true;
      open = null;
      if (connection != null) {
        connection.close();
      }
    } finally {
      opening.unlock();
    }
  }
}
