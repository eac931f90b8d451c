package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.search.SearchMatch;
import org.parley.search.SimilarRequest;
import org.parley.search.SimilarRequest.Near;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Highlighter;
import org.parley.search.lucene.words.QueryWords;
import org.parley.search.lucene.words.Weights;

/** Finds openings that share words with a title; rare words count more than common ones. */
final class SimilarPosts {

  private final String index;
  private final SimilarRequest request;
  private final QueryWords words;

  SimilarPosts(String index, SimilarRequest request) {
    this.index = index;
    this.request = request;
    this.words = QueryWords.ofTitle(request.title());
  }

  List<SearchMatch> find(ElasticsearchClient client) throws IOException {
    if (words.isMarksOnly()) {
      return List.of();
    }
    Highlighter highlighter = new Highlighter(words.wanted());
    var search = PostSearch.search(index, query()).size(request.limit()).build();
    return client.search(search, JsonData.class).hits().hits().stream()
        .map(hit -> PostSearch.match(hit, highlighter))
        .toList();
  }

  private Query query() {
    BoolQuery.Builder alike = new BoolQuery.Builder();
    words.wanted().forEach(word -> alike.should(inOpening(word)));
    alike.minimumShouldMatch(Integer.toString(words.similar()));
    Query opening =
        request.kind() == null
            ? ScopeQueries.term(PostFields.OPENING, "true")
            : ScopeQueries.term(PostFields.KIND, request.kind().name());
    BoolQuery.Builder query =
        new BoolQuery.Builder()
            .must(alike.build()._toQuery())
            .filter(opening, ScopeQueries.visible(request.visibility()));
    Near near = request.near();
    near.tags().forEach(tag -> query.should(constant(PostFields.TAG, tag, Weights.SAME_TAG)));
    if (near.kind() != null) {
      query.should(constant(PostFields.KIND, near.kind().name(), Weights.SAME_KIND));
    }
    if (near.threadId() != null) {
      query.mustNot(ScopeQueries.term(PostFields.THREAD, near.threadId().toString()));
    }
    return query.build()._toQuery();
  }

  /** Only in fields that replies do not have: their number does not matter. */
  private static Query inOpening(ClauseWords clause) {
    List<Query> choices = new ArrayList<>();
    choices.addAll(WordQueries.ways(PostFields.TITLE, clause, true, Weights.SIMILAR_TITLE));
    choices.addAll(WordQueries.ways(ThreadSource.TEXT, clause, true, Weights.BODY));
    choices.addAll(
        WordQueries.ways(PostFields.exact(PostFields.TITLE), clause, false, Weights.SIMILAR_TITLE));
    clause
        .beginning()
        .map(
            letters ->
                constant(
                    ThreadSource.BEGINNING, letters, Weights.SIMILAR_TITLE * Weights.BEGINNING))
        .ifPresent(choices::add);
    String tag = clause.clause().text().toLowerCase(Locale.ROOT);
    choices.add(Query.of(q -> q.term(t -> t.field(PostFields.TAG).value(tag).boost(Weights.TAG))));
    return Query.of(
        q -> q.disMax(d -> d.queries(choices).tieBreaker((double) Weights.TIE_BREAKER)));
  }

  /** The same for every post that has the term, however rare it is. */
  static Query constant(String field, String term, float weight) {
    return Query.of(
        q -> q.constantScore(c -> c.filter(ScopeQueries.term(field, term)).boost(weight)));
  }
}
