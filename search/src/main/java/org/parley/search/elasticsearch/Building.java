package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.search.IndexSum;
import org.parley.search.PostDocument;
import org.parley.search.lucene.words.ThreadWorth;

/**
 * One building of the index under a name of its own. A post's version never falls, so that a write
 * which arrives late loses against what was written after it.
 */
record Building(String name) {

  private static final int AT_ONCE = 200;
  private static final int FOUND_AT_ONCE = 5_000;
  private static final int CONFLICT = 409;

  void replace(ElasticsearchClient client, Change change) throws IOException {
    Set<String> gone = postsOf(client, change.threadIds());
    List<BulkOperation> operations = new ArrayList<>();
    Map<Long, Float> worth = ThreadWorth.of(change.documents());
    for (PostDocument post : change.documents()) {
      gone.remove(Long.toString(post.postId()));
      JsonObject source = ThreadSource.with(PostSource.of(post), post, worth);
      operations.add(written(post.postId(), source, change.version()));
    }
    gone.forEach(id -> operations.add(deleted(id, change.version())));
    sendAll(client, operations);
  }

  void replacePosts(
      ElasticsearchClient client,
      Collection<Long> postIds,
      Collection<PostDocument> documents,
      long version)
      throws IOException {
    Set<Long> gone = new HashSet<>(postIds);
    List<BulkOperation> operations = new ArrayList<>();
    for (PostDocument post : documents) {
      gone.remove(post.postId());
      operations.add(written(post.postId(), PostSource.of(post), version));
    }
    gone.forEach(id -> operations.add(deleted(Long.toString(id), version)));
    sendAll(client, operations);
  }

  private void sendAll(ElasticsearchClient client, List<BulkOperation> operations)
      throws IOException {
    for (int from = 0; from < operations.size(); from += AT_ONCE) {
      int to = Math.min(operations.size(), from + AT_ONCE);
      send(client, operations.subList(from, to));
    }
  }

  /** Threads as they were read, and the number of the reading. */
  record Change(Collection<Long> threadIds, Collection<PostDocument> documents, long version) {}

  /** Searches see everything up to now. */
  void show(ElasticsearchClient client) throws IOException {
    client.indices().refresh(refresh -> refresh.index(name));
  }

  /** What searches see of the threads between. */
  IndexSum sum(ElasticsearchClient client, long afterThread, long upToThread) throws IOException {
    Query between =
        Query.of(
            query ->
                query.range(
                    range ->
                        range.untyped(
                            ids ->
                                ids.field(PostFields.THREAD_NUMBER)
                                    .gt(JsonData.of(afterThread))
                                    .lte(JsonData.of(upToThread)))));
    SearchResponse<JsonData> found =
        client.search(
            search ->
                search
                    .index(name)
                    .query(between)
                    .size(0)
                    .trackTotalHits(total -> total.enabled(true))
                    .aggregations(PostFields.PRINT, a -> a.sum(s -> s.field(PostFields.PRINT)))
                    .allowPartialSearchResults(false),
            JsonData.class);
    double prints = found.aggregations().get(PostFields.PRINT).sum().value();
    return new IndexSum(found.hits().total().value(), (long) prints);
  }

  private Set<String> postsOf(ElasticsearchClient client, Collection<Long> threadIds)
      throws IOException {
    show(client);
    Set<String> ids = new HashSet<>();
    List<Hit<JsonData>> page = page(client, threadIds, Long.MIN_VALUE);
    while (!page.isEmpty()) {
      page.forEach(hit -> ids.add(hit.id()));
      page = page(client, threadIds, page.get(page.size() - 1).sort().get(0).longValue());
    }
    return ids;
  }

  private List<Hit<JsonData>> page(
      ElasticsearchClient client, Collection<Long> threadIds, long after) throws IOException {
    return client
        .search(
            search ->
                search
                    .index(name)
                    .query(ScopeQueries.terms(PostFields.THREAD, threadIds))
                    .source(source -> source.fetch(false))
                    .sort(s -> s.field(f -> f.field(PostFields.POST).order(SortOrder.Asc)))
                    .searchAfter(a -> a.longValue(after))
                    .allowPartialSearchResults(false)
                    .size(FOUND_AT_ONCE),
            JsonData.class)
        .hits()
        .hits();
  }

  private static BulkOperation written(long id, JsonObject source, long version) {
    return BulkOperation.of(
        operation ->
            operation.index(
                index ->
                    index
                        .id(Long.toString(id))
                        .version(version)
                        .versionType(VersionType.ExternalGte)
                        .document(JsonData.of(source))));
  }

  private static BulkOperation deleted(String id, long version) {
    return BulkOperation.of(
        operation ->
            operation.delete(
                delete -> delete.id(id).version(version).versionType(VersionType.ExternalGte)));
  }

  private void send(ElasticsearchClient client, List<BulkOperation> operations) throws IOException {
    // through an alias alone: an index that was deleted under us does not come back by itself
    BulkRequest request =
        BulkRequest.of(
            bulk -> bulk.index(Aliases.alone(name)).requireAlias(true).operations(operations));
    for (BulkResponseItem item : client.bulk(request).items()) {
      if (item.error() != null && item.status() != CONFLICT) {
        throw new IOException("Post " + item.id() + " of " + name + ": " + item.error().reason());
      }
    }
  }
}
