package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.search.PostDocument;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.lucene.words.QueryWords;

/** Which of some posts a search finds; those with most of the words only when none has all. */
final class PostsAmong {

  private final String index;
  private final PostQuery everywhere;
  private final PostQuery narrowed;
  private final int most;

  PostsAmong(String index, SearchRequest request, Collection<PostDocument> posts) {
    this.index = index;
    List<Query> scope = ScopeQueries.of(request);
    QueryWords words = QueryWords.of(request.query().text());
    SearchSort sort = request.query().sort();
    this.everywhere = new PostQuery(words, sort, scope);
    List<Query> these = new ArrayList<>(scope);
    these.add(ids(posts));
    this.narrowed = new PostQuery(words, sort, these);
    this.most = posts.size();
  }

  Set<Long> find(ElasticsearchClient client) throws IOException {
    Set<Long> all = found(client, narrowed.withAll());
    if (!all.isEmpty() || !narrowed.hasChoice() || isAnywhere(client)) {
      return all;
    }
    return found(client, narrowed.withMost());
  }

  private boolean isAnywhere(ElasticsearchClient client) throws IOException {
    return client.count(count -> count.index(index).query(everywhere.withAll())).count() > 0;
  }

  private Set<Long> found(ElasticsearchClient client, Query what) throws IOException {
    return client
        .search(PostSearch.search(index, what).size(most).build(), JsonData.class)
        .hits()
        .hits()
        .stream()
        .map(hit -> hit.source().toJson().asJsonObject().getJsonNumber(PostFields.POST).longValue())
        .collect(Collectors.toSet());
  }

  private static Query ids(Collection<PostDocument> posts) {
    List<FieldValue> ids = posts.stream().map(post -> FieldValue.of(post.postId())).toList();
    return Query.of(
        query -> query.terms(terms -> terms.field(PostFields.POST).terms(in -> in.value(ids))));
  }
}
