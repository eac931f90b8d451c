package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldValueFactorModifier;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import org.parley.search.lucene.words.Quality;
import org.parley.search.lucene.words.Weights;

/** What the words are worth, times each post's {@link Quality}. */
final class QualityQuery {

  private static final String HALF_LIFE = Weights.HALF_LIFE_DAYS + "d";

  private QualityQuery() {}

  static Query of(Query text) {
    return Query.of(
        q ->
            q.functionScore(
                score ->
                    score
                        .query(text)
                        .functions(one -> one.weight(1.0))
                        .functions(votes())
                        .functions(honour(PostFields.SOLUTION, Weights.SOLUTION))
                        .functions(honour(PostFields.VERIFIED, Weights.VERIFIED))
                        .functions(fresh())
                        .scoreMode(FunctionScoreMode.Sum)
                        .boostMode(FunctionBoostMode.Multiply)));
  }

  private static FunctionScore votes() {
    return FunctionScore.of(
        f ->
            f.fieldValueFactor(
                v ->
                    v.field(PostFields.VOTES)
                        .factor((double) Weights.VOTES)
                        .modifier(FieldValueFactorModifier.None)));
  }

  private static FunctionScore honour(String field, float weight) {
    return FunctionScore.of(
        f -> f.filter(ScopeQueries.term(field, "true")).weight((double) weight));
  }

  private static FunctionScore fresh() {
    long today = Duration.ofDays(Quality.today()).toMillis();
    return FunctionScore.of(
        f ->
            f.weight((double) Weights.FRESH)
                .exp(
                    decay ->
                        decay.date(
                            date ->
                                date.field(PostFields.WRITTEN)
                                    .placement(
                                        at ->
                                            at.origin(Long.toString(today))
                                                .scale(Time.of(t -> t.time(HALF_LIFE)))
                                                .decay(0.5)))));
  }
}
