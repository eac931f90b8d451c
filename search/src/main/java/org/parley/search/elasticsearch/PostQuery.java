package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.QueryWords;
import org.parley.search.lucene.words.Weights;

/** What was typed, as queries: first with every word, then, if need be, with most of them. */
final class PostQuery {

  private final QueryWords words;
  private final List<Query> scope;

  PostQuery(QueryWords words, List<Query> scope) {
    this.words = words;
    this.scope = scope;
  }

  List<ClauseWords> wanted() {
    return words.wanted();
  }

  /** Whether {@link #withMost} can find more than {@link #withAll}. */
  boolean hasChoice() {
    return words.hasChoice();
  }

  /** Posts with every word and phrase. */
  Query withAll() {
    return query(words.all());
  }

  /** Posts with every phrase and at least half of the words. */
  Query withMost() {
    return query(words.most());
  }

  private Query query(int wordsNeeded) {
    if (words.isMarksOnly()) {
      return Query.of(q -> q.matchNone(none -> none));
    }
    BoolQuery.Builder query = new BoolQuery.Builder().filter(scope);
    words.unwanted().forEach(clause -> query.mustNot(WordQueries.anywhere(clause)));
    if (words.wanted().isEmpty()) {
      query.must(all -> all.matchAll(m -> m));
    } else {
      query.must(matching(wordsNeeded)).filter(ownWords());
      query.should(votes());
      query.should(bonus(PostFields.SOLUTION, Weights.SOLUTION));
      query.should(bonus(PostFields.VERIFIED, Weights.VERIFIED));
    }
    return query.build()._toQuery();
  }

  private Query matching(int wordsNeeded) {
    BoolQuery.Builder matching = new BoolQuery.Builder();
    for (ClauseWords clause : words.wanted()) {
      if (clause.clause().isPhrase()) {
        matching.must(WordQueries.anywhere(clause));
      } else {
        matching.should(WordQueries.anywhere(clause));
      }
    }
    return matching.minimumShouldMatch(Integer.toString(wordsNeeded)).build()._toQuery();
  }

  /** An answer is not found by its thread's title and tags alone: else all answers would be. */
  private Query ownWords() {
    BoolQuery.Builder own = new BoolQuery.Builder();
    own.should(ScopeQueries.term(PostFields.OPENING, "true"));
    words.wanted().forEach(clause -> own.should(WordQueries.inBody(clause)));
    return own.minimumShouldMatch("1").build()._toQuery();
  }

  private static Query votes() {
    return Query.of(
        q ->
            q.functionScore(
                score ->
                    score
                        .query(all -> all.matchAll(m -> m))
                        .functions(f -> f.fieldValueFactor(v -> v.field(PostFields.VOTES)))
                        .boostMode(FunctionBoostMode.Replace)
                        .boost(Weights.VOTES)));
  }

  private static Query bonus(String field, float weight) {
    return Query.of(
        q ->
            q.constantScore(
                constant -> constant.filter(ScopeQueries.term(field, "true")).boost(weight)));
  }
}
