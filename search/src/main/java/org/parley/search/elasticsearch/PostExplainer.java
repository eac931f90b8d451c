package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.explain.Explanation;
import co.elastic.clients.elasticsearch.core.explain.ExplanationDetail;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.search.ScoreExplanation;
import org.parley.search.SearchRequest;
import org.parley.search.lucene.words.Reason;
import org.parley.search.lucene.words.ScoreParts;

/** Says how the scores of some posts came about, of those that the search finds. */
final class PostExplainer {

  private final String index;
  private final SearchRequest request;
  private final List<Query> scope;
  private final List<String> ids;

  PostExplainer(String index, SearchRequest request, Collection<Long> postIds) {
    this.index = index;
    this.ids = postIds.stream().map(String::valueOf).toList();
    this.scope = new ArrayList<>(ScopeQueries.of(request));
    scope.add(Query.of(q -> q.ids(these -> these.values(ids))));
    this.request = request;
  }

  List<ScoreExplanation> explain(ElasticsearchClient client) throws IOException {
    if (ids.isEmpty()) {
      return List.of();
    }
    PostQuery text =
        new PostQuery(
            new RarePostWords(index, request).near(client), request.query().sort(), scope);
    if (text.wanted().isEmpty()) {
      return List.of();
    }
    List<Hit<JsonData>> found = hits(client, text.withAll(), false);
    if (found.isEmpty() && text.hasChoice()) {
      found = hits(client, text.withMost(), false);
    }
    Query words = Query.of(q -> q.bool(b -> b.must(text.text(text.least())).filter(scope)));
    Map<String, Reason> reasons = new HashMap<>();
    for (Hit<JsonData> hit : hits(client, words, true)) {
      reasons.put(hit.id(), reason(hit.explanation()));
    }
    return found.stream()
        .filter(hit -> reasons.containsKey(hit.id()))
        .map(
            hit ->
                ScoreParts.of(
                    Long.parseLong(hit.id()),
                    reasons.get(hit.id()),
                    PostSource.quality(hit.source().toJson().asJsonObject()),
                    hit.score()))
        .toList();
  }

  private List<Hit<JsonData>> hits(ElasticsearchClient client, Query what, boolean explained)
      throws IOException {
    var search = PostSearch.search(index, what).size(ids.size()).explain(explained).build();
    return client.search(search, JsonData.class).hits().hits();
  }

  private static Reason reason(Explanation told) {
    return new Reason(
        told.value(),
        told.description(),
        told.details().stream().map(PostExplainer::reason).toList());
  }

  private static Reason reason(ExplanationDetail told) {
    return new Reason(
        told.value(),
        told.description(),
        told.details().stream().map(PostExplainer::reason).toList());
  }
}
