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
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Weights;

/**
 * One clause as queries: the best of the fields counts, a title's match far more than a body's, a
 * word as it stands a little more than its stem, a beginning least.
 */
final class ClauseQueries {

  private ClauseQueries() {}

  static Query anywhere(ClauseWords clause) {
    List<Query> choices = new ArrayList<>();
    add(choices, clause, Fields.TITLE, Weights.TITLE);
    add(choices, clause, Fields.CONTEXT, Weights.CONTEXT);
    add(choices, clause, Fields.BODY, Weights.BODY);
    Term tag = new Term(Fields.TAG, clause.clause().text().toLowerCase(Locale.ROOT));
    choices.add(new BoostQuery(new TermQuery(tag), Weights.TAG));
    return new DisjunctionMaxQuery(choices, Weights.TIE_BREAKER);
  }

  static Query inBody(ClauseWords clause) {
    List<Query> choices = new ArrayList<>();
    add(choices, clause, Fields.BODY, Weights.BODY);
    return new DisjunctionMaxQuery(choices, Weights.TIE_BREAKER);
  }

  private static void add(List<Query> choices, ClauseWords clause, String field, float weight) {
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

  private static Query sequence(String field, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.get(0)));
    }
    return new PhraseQuery(field, terms.toArray(String[]::new));
  }
}
