package org.parley.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Weights;

/**
 * One clause as queries: what it is worth in each field adds up, and in a field the best of the
 * ways in which it may occur counts: a word as it stands a little more than its stem, a beginning
 * least.
 */
final class ClauseQueries {

  private ClauseQueries() {}

  static Query anywhere(ClauseWords clause) {
    BooleanQuery.Builder fields = new BooleanQuery.Builder();
    fields.add(in(Fields.TITLE, clause, Weights.TITLE), Occur.SHOULD);
    fields.add(in(Fields.CONTEXT, clause, Weights.CONTEXT), Occur.SHOULD);
    fields.add(inBody(clause), Occur.SHOULD);
    Term tag = new Term(Fields.TAG, clause.clause().text().toLowerCase(Locale.ROOT));
    Query named = new ConstantScoreQuery(new TermQuery(tag));
    fields.add(new BoostQuery(named, Weights.TAG), Occur.SHOULD);
    return fields.build();
  }

  static Query inBody(ClauseWords clause) {
    return in(Fields.BODY, clause, Weights.BODY);
  }

  /** What it is worth more in a title when it is a name. */
  static Query inTitle(ClauseWords clause) {
    return in(Fields.TITLE, clause, Weights.NAME_IN_TITLE);
  }

  private static Query in(String field, ClauseWords clause, float weight) {
    List<Query> choices = new ArrayList<>();
    add(choices, clause, field, weight);
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
