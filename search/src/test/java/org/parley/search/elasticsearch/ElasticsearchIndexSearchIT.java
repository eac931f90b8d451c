package org.parley.search.elasticsearch;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.search.SearchIndex;
import org.parley.search.SearchIndexContract;

class ElasticsearchIndexSearchIT extends SearchIndexContract {

  @RegisterExtension static final ElasticsearchServer server = new ElasticsearchServer();

  private static final AtomicLong VERSIONS = new AtomicLong();

  @Override
  protected SearchIndex open() {
    SearchCluster cluster = new SearchCluster(server.url(), null, null, Duration.ofSeconds(60));
    return new ElasticsearchIndex(cluster, UUID.randomUUID().toString(), VERSIONS::incrementAndGet);
  }

  /** The query travels, and the server of the tests shares the machine with them. */
  @Override
  protected Duration patience() {
    return Duration.ofSeconds(10);
  }
}
