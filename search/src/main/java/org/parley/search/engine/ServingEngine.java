package org.parley.search.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.search.SearchEngine;
import org.parley.search.elasticsearch.ElasticsearchEngine;
import org.parley.search.elasticsearch.SearchCluster;
import org.parley.search.lucene.LuceneEngine;

/**
 * The engine that searches go to: the cluster if the launcher named one, else the one in this
 * process. The choice is made once, when somebody first searches or indexes.
 */
@ApplicationScoped
public class ServingEngine {

  private static final String LUCENE = "Lucene";
  private static final String ELASTICSEARCH = "Elasticsearch";

  @Inject LuceneEngine lucene;
  @Inject ElasticsearchEngine cluster;

  @Produces
  @ApplicationScoped
  SearchEngine engine() {
    return isCluster() ? cluster : lucene;
  }

  /** Its name, as its makers write it. */
  public String name() {
    return isCluster() ? ELASTICSEARCH : LUCENE;
  }

  /** Where it is; empty for this machine's own. */
  public Optional<String> address() {
    return isCluster() ? Optional.of(cluster.address()) : Optional.empty();
  }

  /** Why it does not answer, in words for whoever runs it; empty while all is well. */
  public Optional<String> trouble() {
    return isCluster() ? cluster.trouble() : Optional.empty();
  }

  /** Whether several processes may share it, and it may take a moment to answer. */
  public boolean isCluster() {
    return SearchCluster.isNamed();
  }
}
