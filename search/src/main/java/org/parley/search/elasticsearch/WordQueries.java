package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Weights;
import org.parley.search.lucene.words.Wildcard;

/**
 * One clause as queries: the best of the fields counts, a title's match far more than a body's, a
 * word as it stands a little more than its stem, a beginning least.
 */
final class WordQueries {

  private WordQueries() {}

  static Query anywhere(ClauseWords clause) {
    if (!clause.alternatives().isEmpty()) {
      return best(clause.alternatives().stream().map(WordQueries::anywhere).toList());
    }
    List<Query> choices = new ArrayList<>();
    add(choices, clause, PostFields.TITLE, Weights.TITLE);
    add(choices, clause, PostFields.CONTEXT, Weights.CONTEXT);
    add(choices, clause, PostFields.BODY, Weights.BODY);
    clause.wildcard().ifPresent(words -> choices.add(wildcard(PostFields.TAG, words, Weights.TAG)));
    String tag = clause.clause().text().toLowerCase(Locale.ROOT);
    choices.add(weighed(PostFields.TAG, tag, Weights.TAG));
    return best(choices);
  }

  static Query inBody(ClauseWords clause) {
    if (!clause.alternatives().isEmpty()) {
      return best(clause.alternatives().stream().map(WordQueries::inBody).toList());
    }
    List<Query> choices = new ArrayList<>();
    add(choices, clause, PostFields.BODY, Weights.BODY);
    return best(choices);
  }

  private static void add(List<Query> choices, ClauseWords clause, String field, float weight) {
    if (clause.wildcard().isPresent()) {
      choices.add(
          wildcard(PostFields.exact(field), clause.wildcard().get(), weight * Weights.WILDCARD));
      return;
    }
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

  /** All words of the pattern count alike, so that their number does not matter. */
  private static Query wildcard(String field, Wildcard words, float weight) {
    return Query.of(q -> q.wildcard(w -> w.field(field).value(words.pattern()).boost(weight)));
  }

  private static Query best(List<Query> choices) {
    return Query.of(
        q -> q.disMax(d -> d.queries(choices).tieBreaker((double) Weights.TIE_BREAKER)));
  }
}
