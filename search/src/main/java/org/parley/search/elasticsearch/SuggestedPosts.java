package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parley.search.SuggestRequest;
import org.parley.search.lucene.words.TypedWord;
import org.parley.search.lucene.words.Weights;

/**
 * Finds threads by what somebody has typed of a title. A beginning is a term of its own here, so
 * that no keystroke walks through a dictionary; only a slip does.
 */
final class SuggestedPosts {

  /** How many words may differ from a typed one by a slip: more than can exist in one alphabet. */
  private static final int SLIPS = 300;

  private final String index;
  private final SuggestRequest request;
  private final List<TypedWord> words;

  SuggestedPosts(String index, SuggestRequest request) {
    this.index = index;
    this.request = request;
    this.words = TypedWord.of(request.typed());
  }

  List<Long> find(ElasticsearchClient client) throws IOException {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Long> found = find(client, false);
    return found.isEmpty() && words.stream().anyMatch(TypedWord::mayHaveSlip)
        ? find(client, true)
        : found;
  }

  private List<Long> find(ElasticsearchClient client, boolean withSlip) throws IOException {
    SearchRequest search =
        PostSearch.search(index, query(withSlip))
            .size(request.limit())
            .source(source -> source.fetch(false))
            .sort(s -> s.score(score -> score.order(SortOrder.Desc)))
            .sort(s -> s.field(f -> f.field(PostFields.POST).order(SortOrder.Desc)))
            .trackTotalHits(t -> t.enabled(false))
            .build();
    return client.search(search, JsonData.class).hits().hits().stream()
        .map(hit -> Long.valueOf(hit.id()))
        .toList();
  }

  private Query query(boolean withSlip) {
    boolean allSayLittle = words.stream().noneMatch(TypedWord::isNeeded);
    BoolQuery.Builder query = new BoolQuery.Builder();
    for (TypedWord word : words) {
      Query fits = best(choices(word, withSlip));
      if (word.isNeeded() || allSayLittle) {
        query.must(fits);
      } else {
        query.should(fits);
      }
      query.should(
          SimilarPosts.constant(
              PostFields.exact(PostFields.TITLE), word.word(), Weights.SUGGESTED_WHOLE));
    }
    query.should(
        SimilarPosts.constant(
            ThreadSource.FIRST, words.get(0).beginning(), Weights.SUGGESTED_FIRST));
    query.should(worth());
    query.filter(
        ScopeQueries.term(PostFields.OPENING, "true"), ScopeQueries.visible(request.visibility()));
    return query.build()._toQuery();
  }

  private static List<Query> choices(TypedWord word, boolean withSlip) {
    List<Query> choices = new ArrayList<>();
    choices.add(SimilarPosts.constant(ThreadSource.BEGINNING, word.beginning(), 1));
    word.stems().forEach(stem -> choices.add(SimilarPosts.constant(PostFields.TITLE, stem, 1)));
    Query tag =
        word.isLast()
            ? Query.of(q -> q.prefix(p -> p.field(PostFields.TAG).value(word.word())))
            : ScopeQueries.term(PostFields.TAG, word.word());
    choices.add(constant(tag, Weights.SUGGESTED_TAG));
    if (withSlip && word.mayHaveSlip()) {
      choices.add(constant(slip(word), Weights.SUGGESTED_SLIP));
    }
    return choices;
  }

  private static Query slip(TypedWord word) {
    return Query.of(
        q ->
            q.fuzzy(
                f ->
                    f.field(ThreadSource.BEGINNING)
                        .value(word.beginning())
                        .fuzziness("1")
                        .prefixLength(1)
                        .maxExpansions(SLIPS)
                        .transpositions(true)));
  }

  private static Query constant(Query query, float weight) {
    return Query.of(q -> q.constantScore(c -> c.filter(query).boost(weight)));
  }

  private static Query best(List<Query> choices) {
    return Query.of(q -> q.disMax(d -> d.queries(choices).tieBreaker(0.0)));
  }

  private static Query worth() {
    return Query.of(
        q ->
            q.functionScore(
                score ->
                    score
                        .query(all -> all.matchAll(m -> m))
                        .functions(
                            f -> f.fieldValueFactor(v -> v.field(ThreadSource.WORTH).missing(0.0)))
                        .boostMode(FunctionBoostMode.Replace)
                        .boost(Weights.SUGGESTED_WORTH)));
  }
}
