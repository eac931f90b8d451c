package org.parley.search.elasticsearch;

import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.parley.search.FreshIndex;
import org.parley.search.PostDocument;
import org.parley.search.SearchIndex;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchRequest;
import org.parley.search.SimilarRequest;
import org.parley.search.elasticsearch.Building.Change;
import org.parley.search.lucene.words.CommonWords;
import org.parley.search.trend.TrendAnswer;
import org.parley.search.trend.TrendCount;
import org.parley.search.trend.TrendRequest;

/**
 * The index of one community in a cluster, under aliases. One that is missing or of an older format
 * is begun anew, empty, and is complete after its first rebuild.
 */
public final class ElasticsearchIndex implements SearchIndex {

  private final Connection connection;
  private final Buildings buildings;
  private final LongSupplier versions;
  private FreshElasticsearchIndex fresh;

  /**
   * Opens the index, or begins one.
   *
   * @param community names whose posts it holds; in lower case
   * @param versions numbers that grow with every call, whichever process calls
   * @throws java.io.UncheckedIOException when the cluster does not answer
   */
  public ElasticsearchIndex(SearchCluster cluster, String community, LongSupplier versions) {
    this.connection = new Connection(cluster);
    this.buildings = new Buildings(community);
    this.versions = versions;
    try {
      connection.write(buildings::written);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Whether searches are worth a try, as far as earlier ones tell. */
  boolean isUp() {
    return connection.isUp();
  }

  @Override
  public void replace(Collection<Long> threadIds, Collection<PostDocument> documents) {
    Change change = new Change(threadIds, documents, versions.getAsLong());
    connection.write(
        client -> {
          for (Building building : buildings.written(client)) {
            building.replace(client, change);
          }
          return null;
        });
  }

  @Override
  public void commit() {
    connection.write(client -> client.indices().refresh(r -> r.index(buildings.readers())));
  }

  @Override
  public SearchMatches find(SearchRequest request) {
    return connection.read(new PostSearch(buildings.readers(), request)::page);
  }

  @Override
  public List<SearchMatch> similar(SimilarRequest request) {
    return connection.read(new SimilarPosts(buildings.readers(), request)::find);
  }

  @Override
  public TrendAnswer trends(TrendRequest request) {
    return connection.read(
        client ->
            TrendCount.of(
                request, new CountedPosts(client, buildings.readers(), request), CommonWords.ALL));
  }

  @Override
  public long count(SearchRequest request) {
    return connection.read(new PostSearch(buildings.readers(), request)::count);
  }

  @Override
  public long size() {
    return connection.read(
        client -> client.count(count -> count.index(buildings.readers())).count());
  }

  @Override
  public boolean isComplete() {
    return connection.write(buildings::isWhole);
  }

  @Override
  public synchronized FreshIndex rebuild() {
    if (fresh != null) {
      throw new IllegalStateException("The index is being rebuilt already");
    }
    fresh = new FreshElasticsearchIndex(this, connection.write(buildings::begin));
    return fresh;
  }

  void replaceIn(
      Building building, Collection<Long> threadIds, Collection<PostDocument> documents) {
    Change change = new Change(threadIds, documents, versions.getAsLong());
    connection.write(
        client -> {
          building.replace(client, change);
          return null;
        });
  }

  synchronized void takeOver(Building whole) {
    connection.write(
        client -> {
          whole.show(client);
          buildings.use(client, whole);
          return null;
        });
    fresh = null;
  }

  synchronized void abandon(Building unfinished) {
    fresh = null;
    connection.write(
        client -> {
          buildings.discard(client, unfinished);
          return null;
        });
  }

  @Override
  public void close() {
    connection.close();
  }
}
