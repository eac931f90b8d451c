package org.parley.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Weights;
import org.parley.search.lucene.words.Wildcard;

/**
 * One clause as queries: the best of the fields counts, a title's match far more than a body's, a
 * word as it stands a little more than its stem, a beginning least.
 */
final class ClauseQueries {

  private ClauseQueries() {}

  static Query anywhere(ClauseWords clause) {
    if (!clause.alternatives().isEmpty()) {
      return any(clause.alternatives().stream().map(ClauseQueries::anywhere).toList());
    }
    List<Query> choices = new ArrayList<>();
    add(choices, clause, Fields.TITLE, Weights.TITLE);
    add(choices, clause, Fields.CONTEXT, Weights.CONTEXT);
    add(choices, clause, Fields.BODY, Weights.BODY);
    clause.wildcard().ifPresent(words -> choices.add(wildcard(Fields.TAG, words, Weights.TAG)));
    Term tag = new Term(Fields.TAG, clause.clause().text().toLowerCase(Locale.ROOT));
    choices.add(new BoostQuery(new TermQuery(tag), Weights.TAG));
    return new DisjunctionMaxQuery(choices, Weights.TIE_BREAKER);
  }

  static Query inBody(ClauseWords clause) {
    if (!clause.alternatives().isEmpty()) {
      return any(clause.alternatives().stream().map(ClauseQueries::inBody).toList());
    }
    List<Query> choices = new ArrayList<>();
    add(choices, clause, Fields.BODY, Weights.BODY);
    return new DisjunctionMaxQuery(choices, Weights.TIE_BREAKER);
  }

  private static void add(List<Query> choices, ClauseWords clause, String field, float weight) {
    if (clause.wildcard().isPresent()) {
      choices.add(
          wildcard(Fields.exact(field), clause.wildcard().get(), weight * Weights.WILDCARD));
      return;
    }
    if (!clause.stems().isEmpty()) {
      choices.add(new BoostQuery(sequence(field, clause.stems()), weight));
    }
    String exact = Fields.exact(field);
    choices.add(new BoostQuery(sequence(exact, clause.words()), weight * Weights.EXACT));
    clause
        .beginning()
        .ifPresent(
            letters ->
                choices.add(
                    new BoostQuery(
                        new PrefixQuery(new Term(exact, letters)), weight * Weights.BEGINNING)));
  }

  private static Query any(List<Query> alternatives) {
    return new DisjunctionMaxQuery(alternatives, Weights.TIE_BREAKER);
  }

  /** All words of the pattern count alike, so that their number does not matter. */
  private static Query wildcard(String field, Wildcard words, float weight) {
    return new BoostQuery(new WildcardQuery(new Term(field, words.pattern())), weight);
  }

  private static Query sequence(String field, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.get(0)));
    }
    return new PhraseQuery(field, terms.toArray(String[]::new));
  }
}
