package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Weights;

/**
 * One clause as queries: what it is worth in each field adds up, and in a field the best of the
 * ways in which it may occur counts: a word as it stands a little more than its stem, a beginning
 * least.
 */
final class WordQueries {

  private WordQueries() {}

  static Query anywhere(ClauseWords clause) {
    String tag = clause.clause().text().toLowerCase(Locale.ROOT);
    Query named = ScopeQueries.term(PostFields.TAG, tag);
    return Query.of(
        q ->
            q.bool(
                fields ->
                    fields
                        .should(in(PostFields.TITLE, clause, Weights.TITLE))
                        .should(in(PostFields.CONTEXT, clause, Weights.CONTEXT))
                        .should(inBody(clause))
                        .should(s -> s.constantScore(c -> c.filter(named).boost(Weights.TAG)))
                        .minimumShouldMatch("1")));
  }

  static Query inBody(ClauseWords clause) {
    return in(PostFields.BODY, clause, Weights.BODY);
  }

  /** What it is worth more in a title when it is a name. */
  static Query inTitle(ClauseWords clause) {
    return in(PostFields.TITLE, clause, Weights.NAME_IN_TITLE);
  }

  private static Query in(String field, ClauseWords clause, float weight) {
    List<Query> choices = new ArrayList<>();
    add(choices, clause, field, weight);
    return best(choices);
  }

  private static void add(List<Query> choices, ClauseWords clause, String field, float weight) {
    if (!clause.stems().isEmpty()) {
      choices.add(sequence(field, clause.stems(), weight));
    }
    String exact = PostFields.exact(field);
    choices.add(sequence(exact, clause.words(), weight * Weights.EXACT));
    clause
        .beginning()
        .ifPresent(letters -> choices.add(beginning(exact, letters, weight * Weights.BEGINNING)));
  }

  private static Query sequence(String field, List<String> words, float weight) {
    if (words.size() == 1) {
      return weighed(field, words.get(0), weight);
    }
    return Query.of(
        q -> q.matchPhrase(p -> p.field(field).query(String.join(" ", words)).boost(weight)));
  }

  private static Query weighed(String field, String word, float weight) {
    return Query.of(q -> q.term(t -> t.field(field).value(word).boost(weight)));
  }

  private static Query beginning(String field, String letters, float weight) {
    return Query.of(q -> q.prefix(p -> p.field(field).value(letters).boost(weight)));
  }

  private static Query best(List<Query> choices) {
    return Query.of(
        q -> q.disMax(d -> d.queries(choices).tieBreaker((double) Weights.TIE_BREAKER)));
  }
}
