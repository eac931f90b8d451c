package org.parley.search.elasticsearch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.parley.community.problem.Conflict;
import org.parley.search.FacetCounts;
import org.parley.search.FacetRequest;
import org.parley.search.FreshIndex;
import org.parley.search.IndexSum;
import org.parley.search.IndexedPost;
import org.parley.search.PostDocument;
import org.parley.search.ScoreExplanation;
import org.parley.search.SearchIndex;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchRequest;
import org.parley.search.SimilarRequest;
import org.parley.search.SpellingCorrection;
import org.parley.search.SuggestRequest;
import org.parley.search.ThreadMatches;
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
    this(new Connection(cluster), new Buildings(community), versions);
    try {
      connection.write(buildings::written);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** One that is there already. */
  ElasticsearchIndex(Connection connection, Buildings buildings, LongSupplier versions) {
    this.connection = connection;
    this.buildings = buildings;
    this.versions = versions;
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
  public void replacePosts(Collection<Long> postIds, Collection<PostDocument> documents) {
    long version = versions.getAsLong();
    connection.write(
        client -> {
          for (Building building : buildings.written(client)) {
            building.replacePosts(client, postIds, documents, version);
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
  public ThreadMatches findThreads(SearchRequest request) {
    return connection.read(new ThreadPosts(buildings.readers(), request)::page);
  }

  @Override
  public FacetCounts facets(FacetRequest request) {
    return connection.read(new PostFacets(buildings.readers(), request)::count);
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
  public List<Long> suggest(SuggestRequest request) {
    return connection.read(new SuggestedPosts(buildings.readers(), request)::find);
  }

  @Override
  public Set<Long> among(SearchRequest request, Collection<PostDocument> posts) {
    return posts.isEmpty()
        ? Set.of()
        : connection.read(new PostsAmong(buildings.readers(), request, posts)::find);
  }

  @Override
  public List<ScoreExplanation> explain(SearchRequest request, Collection<Long> postIds) {
    return connection.read(new PostExplainer(buildings.readers(), request, postIds)::explain);
  }

  @Override
  public List<SpellingCorrection> spelling(SearchRequest request) {
    return connection.read(new PostSpelling(buildings.readers(), request)::corrections);
  }

  @Override
  public long count(SearchRequest request) {
    return connection.read(new PostSearch(buildings.readers(), request)::count);
  }

  @Override
  public List<IndexedPost> walk(long afterPost, int most) {
    return connection.write(new PostWalk(buildings.readers(), afterPost, most)::on);
  }

  @Override
  public long size() {
    return connection.read(
        client -> client.count(count -> count.index(buildings.readers())).count());
  }

  @Override
  public boolean isComplete() {
    return connection.read(buildings::isWhole);
  }

  @Override
  public IndexSum sum(long afterThread, long upToThread) {
    return sum(new Building(buildings.readers()), afterThread, upToThread);
  }

  IndexSum sum(Building building, long afterThread, long upToThread) {
    return connection.write(client -> building.sum(client, afterThread, upToThread));
  }

  @Override
  public synchronized FreshIndex rebuild() {
    requireNoRebuild();
    tidy();
    fresh = new FreshElasticsearchIndex(this, connection.write(buildings::begin));
    return fresh;
  }

  @Override
  public synchronized Optional<FreshIndex> resume(String name) {
    requireNoRebuild();
    Optional<Building> left = connection.write(client -> buildings.left(client, name));
    left.ifPresent(building -> fresh = new FreshElasticsearchIndex(this, building));
    return Optional.ofNullable(fresh);
  }

  private void requireNoRebuild() {
    if (fresh != null) {
      throw new IllegalStateException("The index is being rebuilt already");
    }
  }

  @Override
  public synchronized void tidy() {
    if (fresh == null) {
      connection.write(
          client -> {
            buildings.tidy(client);
            return null;
          });
    }
  }

  @Override
  public boolean canRollBack() {
    return connection.read(buildings::canRollBack);
  }

  @Override
  public void rollBack() {
    if (!connection.write(buildings::rollBack)) {
      throw new Conflict("search.no-earlier");
    }
  }

  void keep(Building building) {
    connection.write(
        client -> {
          building.show(client);
          return null;
        });
  }

  synchronized void leave() {
    fresh = null;
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

  /** Deletes what the cluster holds of this community: for an index that was made for a trial. */
  public void delete() {
    connection.write(
        client -> {
          buildings.discardAll(client);
          return null;
        });
  }

  @Override
  public void close() {
    connection.close();
  }
}
