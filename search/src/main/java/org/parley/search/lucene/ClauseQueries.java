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
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.parley.search.lucene.words.Choice;
import org.parley.search.lucene.words.Choice.Kind;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.NearWords;
import org.parley.search.lucene.words.Weights;
import org.parley.search.lucene.words.Wildcard;

/**
 * One clause as queries: what it is worth in each field adds up, and in a field the best of the
 * ways in which it may occur counts: a word as it stands a little more than its stem, a beginning
 * least.
 */
final class ClauseQueries {

  private ClauseQueries() {}

  static Query anywhere(ClauseWords clause) {
    if (!clause.alternatives().isEmpty()) {
      return any(clause.alternatives().stream().map(ClauseQueries::anywhere).toList());
    }
    BooleanQuery.Builder fields = new BooleanQuery.Builder();
    fields.add(in(Fields.TITLE, clause, Weights.TITLE), Occur.SHOULD);
    fields.add(in(Fields.CONTEXT, clause, Weights.CONTEXT), Occur.SHOULD);
    fields.add(inBody(clause), Occur.SHOULD);
    clause
        .wildcard()
        .ifPresent(words -> fields.add(wildcard(Fields.TAG, words, Weights.TAG), Occur.SHOULD));
    Term tag = new Term(Fields.TAG, clause.clause().text().toLowerCase(Locale.ROOT));
    Query named = new ConstantScoreQuery(new TermQuery(tag));
    fields.add(new BoostQuery(named, Weights.TAG), Occur.SHOULD);
    return fields.build();
  }

  static Query inBody(ClauseWords clause) {
    if (!clause.alternatives().isEmpty()) {
      return any(clause.alternatives().stream().map(ClauseQueries::inBody).toList());
    }
    return in(Fields.BODY, clause, Weights.BODY);
  }

  /** What it is worth more in a title when it is a name. */
  static Query inTitle(ClauseWords clause) {
    return in(Fields.TITLE, clause, Weights.NAME_IN_TITLE);
  }

  /** In one field, or in the field with the same text as it stands. */
  static Query in(String field, ClauseWords clause, float weight) {
    if (!clause.alternatives().isEmpty()) {
      return any(clause.alternatives().stream().map(one -> in(field, one, weight)).toList());
    }
    List<Query> choices = new ArrayList<>();
    add(choices, clause, field, weight);
    return any(choices);
  }

  private static Query any(List<Query> alternatives) {
    return new DisjunctionMaxQuery(alternatives, Weights.TIE_BREAKER);
  }

  /** All words of the pattern count alike, so that their number does not matter. */
  private static Query wildcard(String field, Wildcard words, float weight) {
    return new BoostQuery(new WildcardQuery(new Term(field, words.pattern())), weight);
  }

  /** The ways of a clause that are stems, or those that are words as they stand. */
  static List<Query> ways(String field, ClauseWords clause, boolean stems, float weight) {
    return clause.choices().stream()
        .filter(choice -> stems ? !choice.isExact() : choice.kind() == Kind.EXACT)
        .map(choice -> (Query) new BoostQuery(query(field, choice), weight * choice.weight()))
        .toList();
  }

  private static void add(List<Query> choices, ClauseWords clause, String field, float weight) {
    clause
        .wildcard()
        .ifPresent(
            words -> choices.add(wildcard(Fields.exact(field), words, weight * Weights.WILDCARD)));
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
