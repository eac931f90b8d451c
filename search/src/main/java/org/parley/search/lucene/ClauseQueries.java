package org.parley.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.parley.search.lucene.words.Choice;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.NearWords;
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
    for (Choice choice : clause.choices()) {
      String where = choice.isExact() ? Fields.exact(field) : field;
      choices.add(new BoostQuery(query(where, choice), weight * choice.weight()));
    }
  }

  private static Query query(String field, Choice choice) {
    return switch (choice.kind()) {
      case STEM -> oneWord(field, choice.words());
      case STEMS, EXACT -> sequence(field, choice.words());
      case PAIRS -> most(field, choice);
      case BEGINNING -> new PrefixQuery(new Term(field, choice.word()));
      case NEAR ->
          new FuzzyQuery(
              new Term(field, choice.word()), choice.edits(), NearWords.SAME, NearWords.MOST, true);
    };
  }

  /** As common as the commonest: a rare language is no merit. */
  private static Query oneWord(String field, List<String> stems) {
    BlendedTermQuery.Builder word = new BlendedTermQuery.Builder();
    word.setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
    stems.forEach(stem -> word.add(new Term(field, stem)));
    return word.build();
  }

  private static Query most(String field, Choice choice) {
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    Set.copyOf(choice.words())
        .forEach(pair -> pairs.add(new TermQuery(new Term(field, pair)), Occur.SHOULD));
    return pairs.setMinimumNumberShouldMatch(choice.needed()).build();
  }

  private static Query sequence(String field, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.get(0)));
    }
    return new PhraseQuery(field, terms.toArray(String[]::new));
  }
}
